package remit.web.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The tag of an answer: the same bytes, the same tag. Weak, for compression changes the bytes
/// sent.
final class Etag {
  private Etag() {}

  static String of(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      var short128 = Arrays.copyOf(digest, 16);
      return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(short128) + "\"";
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
