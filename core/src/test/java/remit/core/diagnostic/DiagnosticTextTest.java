package remit.core.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.text.Paint;

class DiagnosticTextTest {
  private static final SourceFile FILE =
      SourceFile.of("bodies.yaml", "bodies:\n  board:\n\tquorm: 5\n" + "x".repeat(200) + "y\n");

  private static String shown(Diagnostic diagnostic) {
    return String.join("\n", new DiagnosticText(List.of(FILE), Paint.PLAIN).lines(diagnostic));
  }

  @Test
  void aDiagnosticShowsItsLineWithThePlaceUnderlined() {
    var diagnostic =
        ReadCode.UNKNOWN_KEY.at(
            new Span("bodies.yaml", 3, 2, 3, 7),
            "`quorm` is not a key of a body",
            "did you mean `quorum`?");
    assertEquals(
        """
        error S001: `quorm` is not a key of a body
          --> bodies.yaml:3:2
          3 |  quorm: 5
            |  ^^^^^
          help: did you mean `quorum`?\
        """,
        shown(diagnostic));
  }

  @Test
  void aSecondPlaceIsShownWithItsLine() {
    var diagnostic =
        ReadCode.DUPLICATE_KEY.at(
            new Span("bodies.yaml", 2, 3, 2, 8),
            "the key `board` stands twice",
            new Label(new Span("bodies.yaml", 1, 1, 1, 7), "first here"),
            "delete one of the two");
    assertEquals(
        """
        error Y009: the key `board` stands twice
          --> bodies.yaml:2:3
          2 |   board:
            |   ^^^^^
          first here --> bodies.yaml:1:1
          1 | bodies:
            | ^^^^^^
          help: delete one of the two\
        """,
        shown(diagnostic));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    var text = shown(ReadCode.SYNTAX.at(new Span("bodies.yaml", 4, 201, 4, 202), "here", "help"));
    var line = text.lines().toList().get(2);
    var marks = text.lines().toList().get(3);
    assertEquals('y', line.charAt(marks.indexOf('^')));
    assertTrue(text.lines().allMatch(l -> l.length() <= 80), text);
  }

  @Test
  void aPlaceInNoFileIsNamedAndNotShown() {
    var missing = ReadCode.NO_FILE.at(new Span("gone.yaml", 1, 1, 1, 1), "no such file", "look");
    assertEquals("error Y013: no such file\n  --> gone.yaml:1:1\n  help: look", shown(missing));
  }

  @Test
  void severalEndWithTheirNumber() {
    var one = ReadCode.NO_FILE.at(new Span("gone.yaml", 1, 1, 1, 1), "no such file", "look");
    var text = new DiagnosticText(List.of(), Paint.PLAIN);
    assertEquals("2 problems", text.lines(List.of(one, one)).getLast());
    assertEquals("1 problem", text.lines(List.of(one)).getLast());
  }

  @Test
  void everyCodeHasANumberOfItsOwnAndIsExplained() {
    var ids = new HashSet<String>();
    for (var code : ReadCode.values()) {
      assertTrue(ids.add(code.id()), code.id());
      assertTrue(code.id().matches("[YSN][0-9]{3}"), code.id());
      assertEquals(Optional.of(code), ReadCode.find(code.id()));
      assertTrue(code.explanation().length() > 12, code.id());
    }
  }
}
