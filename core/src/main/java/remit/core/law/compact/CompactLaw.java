package remit.core.law.compact;

import remit.core.law.LawPack;

/// Writes a pack to bytes and makes the same pack of them again.
///
/// The bytes are made and read by one build of Remit. They are no format for exchange: another
/// build may write others.
public final class CompactLaw {
  private CompactLaw() {}

  public static byte[] write(LawPack pack) {
    var out = new Output();
    new PackWriter(out).pack(pack);
    return out.bytes();
  }

  public static LawPack read(byte[] bytes) {
    return new PackReader(Input.of(bytes)).pack();
  }
}
