package remit.tlog.fsck;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A checkpoint as it was read, with what its signature is worth.
///
/// @param root 32 bytes in base64
/// @param signature of the log's key
public record SignedHead(String origin, long size, String root, Standing signature) {
  /// What the log's key says about the text.
  public enum Standing {
    GOOD,
    /// A line names the key, but its signature is not over this text.
    BAD,
    /// No line names the key.
    ABSENT
  }

  /// Thrown for text that is no checkpoint.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
      super(why);
    }
  }

  /// Reads a checkpoint by tlog-checkpoint and signed-note.
  public static SignedHead read(byte[] bytes, LogKey key) throws Unreadable {
    var all = utf8(bytes);
    if (all.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new Unreadable("holds a control character");
    }
    int blank = all.lastIndexOf("\n\n");
    if (blank < 0 || !all.endsWith("\n")) throw new Unreadable("is not a text and signature lines");
    var text = all.substring(0, blank + 1);
    var lines = text.split("\n", -1);
    if (lines.length < 4 || Arrays.asList(lines).subList(0, lines.length - 1).contains("")) {
      throw new Unreadable("does not begin with three lines: origin, size, root");
    }
    if (!lines[1].matches("0|[1-9]\\d{0,17}")) {
      throw new Unreadable("has no size in its second line: " + lines[1]);
    }
    if (!isHash(lines[2])) throw new Unreadable("has no root in its third line: " + lines[2]);
    var signatures = all.substring(blank + 2, all.length() - 1).split("\n", -1);
    var standing = standing(text.getBytes(StandardCharsets.UTF_8), List.of(signatures), key);
    return new SignedHead(lines[0], Long.parseLong(lines[1]), lines[2], standing);
  }

  private static String utf8(byte[] bytes) throws Unreadable {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new Unreadable("is not UTF-8");
    }
  }

  private static boolean isHash(String line) {
    byte[] bytes = decoded(line);
    return bytes.length == 32 && Base64.getEncoder().encodeToString(bytes).equals(line);
  }

  private static Standing standing(byte[] text, List<String> lines, LogKey key) throws Unreadable {
    var standing = Standing.ABSENT;
    for (var line : lines) {
      var words = line.split(" ", -1);
      if (words.length != 3 || !words[0].equals("—") || decoded(words[2]).length < 5) {
        throw new Unreadable("has a line that is no signature: " + line);
      }
      byte[] signature = decoded(words[2]);
      if (!words[1].equals(key.name()) || !key.isNamedBy(signature)) continue;
      if (!key.signed(text, Arrays.copyOfRange(signature, 4, signature.length))) {
        return Standing.BAD;
      }
      standing = Standing.GOOD;
    }
    return standing;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }
}
