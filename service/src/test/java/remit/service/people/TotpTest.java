package remit.service.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /// RFC 6238, appendix B, the rows for SHA-1; the last six of the eight digits.
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    assertEquals(code, Totp.code(SECRET, second / 30));
    assertEquals(second / 30, Totp.step(SECRET, code, Instant.ofEpochSecond(second)).getAsLong());
  }

  @Test
  void aClockMayDifferByOneStepAndNoMore() {
    var code = Totp.code(SECRET, 100);
    assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(99 * 30)).isPresent());
    assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(101 * 30 + 29)).isPresent());
    assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(102 * 30)).isEmpty());
    assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(98 * 30)).isEmpty());
  }

  /// RFC 4648, section 10, the vectors that need no padding.
  @Test
  void secretsAreWrittenInBase32() {
    var text = "fooba".getBytes(StandardCharsets.US_ASCII);
    assertEquals("MZXW6YTB", Base32.write(text));
    assertArrayEquals(text, Base32.read("MZXW6YTB"));
    assertArrayEquals(SECRET, Base32.read(Base32.write(SECRET)));
    assertThrows(IllegalArgumentException.class, () -> Base32.read("MZXW6YT1"));
  }
}
