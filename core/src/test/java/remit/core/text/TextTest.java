package remit.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;

class TextTest {
  @Test
  void linesAreBrokenBetweenWords() {
    assertEquals(List.of("a bb", "ccc"), Wrap.lines("a bb ccc", 4));
    assertEquals(List.of("a", "longer-word", "b"), Wrap.lines("a longer-word b", 4));
    assertEquals(List.of(""), Wrap.lines("  ", 4));
  }

  @Test
  void aHangingIndentStandsUnderItsFirstLine() {
    assertEquals(
        List.of("- " + "word ".repeat(15) + "and", "  the rest"),
        Wrap.hanging("- ", "word ".repeat(15) + "and the rest"));
  }

  @Test
  void aSlipOrTwoIsForgiven() {
    var names = List.of("city-ccg", "county", "city", "uhl");
    assertEquals(Optional.of("city-ccg"), Nearest.to("city-cgc", names));
    assertEquals(Optional.of("city"), Nearest.to("ctiy", names));
    assertEquals(Optional.empty(), Nearest.to("rutland", names));
    assertEquals(Optional.empty(), Nearest.to("abc", List.of("uhl")));
  }

  @Test
  void noWordIsLostAndNoLineTooLong() {
    Property.forAll(
        Gen.between(0, 40).list(0, 30).map(lengths -> lengths.stream().map("x"::repeat).toList()),
        words -> {
          var lines = Wrap.lines(String.join(" ", words), 40);
          assertTrue(lines.stream().allMatch(line -> line.length() <= 40));
          assertEquals(
              String.join(" ", words).strip().replaceAll("\\s+", " "), String.join(" ", lines));
        });
  }
}
