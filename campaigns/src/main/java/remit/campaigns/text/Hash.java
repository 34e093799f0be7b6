package remit.campaigns.text;

/// The hashes that word and passage fingerprints are made of. They are part of the definition
/// [#VERSION]: a change of any of them is a new version, and files of different versions are never
/// compared.
public final class Hash {
  /// Names the definition of words, hashes and fingerprints; written into every saved file.
  public static final String VERSION = "words-1";

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /// Spreads the bits of a number over all 64 bits (the finaliser of SplitMix64).
  public static long mix(long number) {
    long z = number;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// One more number taken into a hash; the order of numbers matters.
  public static long and(long hash, long number) {
    return mix(hash + SEED ^ number * 0xD6E8FEB86659FD93L);
  }

  /// The hash of a stretch of words.
  public static long ofWords(int[] words, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i++) hash = and(hash, words[i]);
    return hash;
  }

  /// The hash of a string's characters.
  public static long ofText(CharSequence text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    return mix(hash);
  }
}
