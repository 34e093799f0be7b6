package remit.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Bytes made from other bytes: cut, joined, repeated, overwritten, and sprinkled with what means
/// something to YAML.
final class Mutant {
  private static final List<String> TOKENS =
      List.of(
          ":",
          ": ",
          "- ",
          "? ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "#",
          "&a ",
          "*a",
          "!",
          "!!str ",
          "|",
          ">",
          "|2-\n",
          "'",
          "\"",
          "\\",
          "%",
          "@",
          "`",
          "---\n",
          "...\n",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "  ",
          "\u0000",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\ud83d\ude00",
          "\\ud800",
          "<<: ",
          "~",
          "unknown",
          "{ assumed: ",
          "{ disputed: [ ",
          "in force: { from: ",
          "£",
          "%YAML 1.3\n",
          "%TAG ! x\n");

  private byte[] bytes;
  private final SplittableRandom random;

  private Mutant(byte[] bytes, SplittableRandom random) {
    this.bytes = bytes;
    this.random = random;
  }

  static byte[] of(List<byte[]> seeds, SplittableRandom random, int most) {
    var mutant = new Mutant(seeds.get(random.nextInt(seeds.size())), random);
    mutant.window(most);
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      mutant.change(seeds.get(random.nextInt(seeds.size())));
    }
    mutant.window(most);
    return mutant.bytes;
  }

  /// Keeps a stretch, most often from the start.
  private void window(int most) {
    int length = Math.min(bytes.length, 1 + random.nextInt(most));
    int from = random.nextInt(3) > 0 ? 0 : random.nextInt(bytes.length - length + 1);
    bytes = Arrays.copyOfRange(bytes, from, from + length);
  }

  private void change(byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(10));
    switch (random.nextInt(7)) {
      case 0 -> splice(at, at + length, new byte[0]);
      case 1 -> splice(at, at, Arrays.copyOfRange(bytes, at, at + length));
      case 2 -> splice(at, at + Math.min(length, 1), new byte[] {(byte) random.nextInt(256)});
      case 3 -> splice(at, at, piece(other));
      case 4 ->
          splice(at, at, token().repeat(1 + random.nextInt(200)).getBytes(StandardCharsets.UTF_8));
      default -> splice(at, at, token().getBytes(StandardCharsets.UTF_8));
    }
  }

  private String token() {
    return TOKENS.get(random.nextInt(TOKENS.size()));
  }

  private byte[] piece(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + (1 << random.nextInt(10))));
  }

  private void splice(int from, int to, byte[] instead) {
    var out = new ByteArrayOutputStream(bytes.length + instead.length);
    out.write(bytes, 0, from);
    out.writeBytes(instead);
    out.write(bytes, to, bytes.length - to);
    bytes = out.toByteArray();
  }
}
