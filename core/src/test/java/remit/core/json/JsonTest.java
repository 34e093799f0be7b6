package remit.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.kernel.Fraction;

class JsonTest {
  @Test
  void keysKeepTheOrderInWhichTheyWerePut() {
    var json =
        Json.object()
            .with("charter", "llr-2019")
            .with("asOf", LocalDate.of(2019, 9, 27))
            .with("parts", Json.array(List.of(1, 2), n -> Json.of(n)))
            .with("none", Json.texts(List.of()))
            .with("empty", Json.object())
            .with("help", Optional.<String>empty())
            .with("accepted", Json.of(false));
    assertEquals(
        """
        {
          "charter": "llr-2019",
          "asOf": "2019-09-27",
          "parts": [
            1,
            2
          ],
          "none": [],
          "empty": {},
          "help": null,
          "accepted": false
        }
        """,
        json.write());
  }

  @Test
  void whatWouldBreakAReaderIsEscaped() {
    assertEquals(
        "\"a\\\"b\\\\c\\nd\\u0000\\u2028é£😀\\ud83d\"\n",
        Json.of("a\"b\\c\nd\u0000\u2028é£😀\ud83d").write());
  }

  @Test
  void aShareIsWrittenExactlyAndAsADecimal() {
    assertEquals(
        """
        {
          "share": "2/3",
          "shareDecimal": 0.666667
        }
        """,
        Json.object().with("share", Fraction.of(4, 6)).write());
  }

  @Test
  void numbersAreNeverWrittenWithAnExponent() {
    assertEquals("100000000000\n", Json.of(new BigDecimal("1E11")).write());
    assertEquals("-9223372036854775808\n", Json.of(Long.MIN_VALUE).write());
  }

  @Test
  void aKeyStandsOnlyOnce() {
    var once = Json.object().with("a", 1);
    assertThrows(IllegalArgumentException.class, () -> once.with("a", 2));
  }
}
