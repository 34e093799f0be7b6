package remit.service.people;

/// Base 32 of RFC 4648 without padding, for secrets that people copy into an app.
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /// @param bytes a multiple of five
  static String write(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = held << 8 | next & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    return text.toString();
  }

  /// @throws IllegalArgumentException for a letter that is not of the alphabet
  static byte[] read(String text) {
    var bytes = new java.io.ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char letter : text.toCharArray()) {
      held = held << 5 | value(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits & 0xff);
        held &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }

  private static int value(char letter) {
    int value = ALPHABET.indexOf(letter);
    if (value < 0) {
      throw new IllegalArgumentException("not base 32");
    }
    return value;
  }
}
