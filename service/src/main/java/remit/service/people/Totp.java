package remit.service.people;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Six-digit codes that change every 30 seconds: RFC 6238 with HMAC-SHA-1, which is what the common
/// apps support.
final class Totp {
  private static final int STEP_SECONDS = 30;
  private static final int CODES = 1_000_000;

  private Totp() {}

  /// The step whose code this is: the one of the instant, or its neighbours, for clocks differ (RFC
  /// 6238, 5.2). Empty where it is none of them.
  static OptionalLong step(byte[] secret, String code, Instant now) {
    long step = now.getEpochSecond() / STEP_SECONDS;
    for (long near = step - 1; near <= step + 1; near++) {
      if (code.equals(code(secret, near))) {
        return OptionalLong.of(near);
      }
    }
    return OptionalLong.empty();
  }

  /// RFC 4226, 5.3 and 5.4: the lower 31 bits that begin at the offset named by the last four.
  static String code(byte[] secret, long step) {
    var mac = hmac(secret, step);
    int offset = mac[mac.length - 1] & 0xf;
    int bits = 0;
    for (int i = 0; i < 4; i++) {
      bits = bits << 8 | mac[offset + i] & 0xff;
    }
    return String.format(Locale.ROOT, "%06d", (bits & 0x7fffffff) % CODES);
  }

  private static byte[] hmac(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
