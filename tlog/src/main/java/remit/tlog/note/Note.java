package remit.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A text and the signatures under it (C2SP signed-note).
///
/// @param text ends with a newline
/// @param signatures at least one
public record Note(String text, List<SignatureLine> signatures) {
  /// The most bytes read as a note: room for 16 post-quantum signatures and more.
  public static final int LIMIT = 1 << 20;

  private static final int MOST_SIGNATURES = 100;

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || signatures.isEmpty() || hasControl(text)) {
      throw new IllegalArgumentException("a note is text ending in a newline, and signatures");
    }
  }

  /// Reads a note; says in words what is wrong with one that is none.
  public static Note parse(byte[] bytes) throws MalformedNote {
    if (bytes.length > LIMIT) throw new MalformedNote("is longer than 1 MiB");
    var all = utf8(bytes);
    if (hasControl(all)) throw new MalformedNote("contains a control character");
    int split = all.lastIndexOf("\n\n");
    if (split < 0) throw new MalformedNote("has no blank line between text and signatures");
    var signatures = new ArrayList<SignatureLine>();
    var rest = all.substring(split + 2);
    if (!rest.endsWith("\n")) throw new MalformedNote("does not end with a newline");
    for (var line : rest.substring(0, rest.length() - 1).split("\n", -1)) {
      signatures.add(SignatureLine.parse(line));
    }
    if (signatures.size() > MOST_SIGNATURES) throw new MalformedNote("has over 100 signatures");
    return new Note(all.substring(0, split + 1), signatures);
  }

  private static String utf8(byte[] bytes) throws MalformedNote {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new MalformedNote("is not UTF-8");
    }
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(c -> c < 0x20 && c != '\n');
  }

  /// Whether a known key's signature stands under the note: signed-note says that lines of unknown
  /// keys are ignored, that every line of a known key is checked, and that one bad line of a known
  /// key spoils the note.
  public Signed signedBy(Collection<VerifierKey> known) {
    var good = new ArrayList<VerifierKey>();
    for (var line : signatures) {
      for (var key : known) {
        if (!line.signer().equals(key.name())) continue;
        if (!key.verifies(text, line)) return new Signed.Forged(key);
        if (!good.contains(key)) good.add(key);
      }
    }
    return good.isEmpty() ? new Signed.Unsigned() : new Signed.Verified(good);
  }

  /// This note with one more signature.
  public Note with(SignatureLine line) {
    var more = new ArrayList<>(signatures);
    more.add(line);
    return new Note(text, more);
  }

  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    var lines = new StringBuilder(text).append('\n');
    for (var line : signatures) lines.append(line).append('\n');
    return lines.toString();
  }
}
