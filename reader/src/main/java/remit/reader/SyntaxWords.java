package remit.reader;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.ReadCode;

/// The parser's complaints in plain words, at the place that the author would change.
final class SyntaxWords {
  private final Places places;

  SyntaxWords(Places places) {
    this.places = places;
  }

  Diagnostic diagnostic(YamlEngineException problem) {
    return problem instanceof MarkedYamlEngineException marked ? marked(marked) : unmarked(problem);
  }

  private Diagnostic unmarked(YamlEngineException problem) {
    var words = Optional.ofNullable(problem.getMessage()).orElse("no more is known");
    var first = words.lines().findFirst().orElse("");
    return ReadCode.SYNTAX.at(places.start(), message(first), help(words));
  }

  private Diagnostic marked(MarkedYamlEngineException problem) {
    var what = Optional.ofNullable(problem.getProblem()).orElse("");
    var doing = Optional.ofNullable(problem.getContext()).orElse("");
    var there = problem.getProblemMark().or(problem::getContextMark);
    var begun = problem.getContextMark().or(problem::getProblemMark);
    if (what.contains("end of stream") && doing.contains("quoted scalar")) {
      return ReadCode.SYNTAX.at(
          places.at(begun), "a quotation mark is opened here and never closed", "close it");
    }
    if (doing.contains("flow")) {
      return bracket(begun, there);
    }
    return ReadCode.SYNTAX.at(places.at(there), message(what), help(what));
  }

  /// A bracket that is never closed is noticed only in what follows: at a line that is no further
  /// in than the one where it was opened.
  private Diagnostic bracket(Optional<Mark> begun, Optional<Mark> there) {
    var opened = places.at(begun);
    var noticed = places.at(there);
    boolean open =
        noticed.line() > opened.line()
            && places.indent(noticed.line()) <= places.indent(opened.line());
    return open
        ? ReadCode.SYNTAX.at(
            opened, "a bracket is opened here and not closed", "close it with `]` or `}`")
        : ReadCode.SYNTAX.at(
            noticed,
            "a `[…]` or `{…}` is not written as one",
            "put commas between its items, a space after each colon, and close the bracket");
  }

  private static String message(String what) {
    if (what.contains("'\\t(TAB)'")) {
      return "a tab stands where only spaces can";
    }
    if (what.contains("that cannot start any token")) {
      return "a text cannot begin with this character";
    }
    if (what.contains("mapping values are not allowed")) {
      return "a second `: ` in one value";
    }
    if (what.contains("could not find expected ':'")) {
      return "a key without a colon";
    }
    if (what.contains("block end") || what.contains("indentation")) {
      return "this line does not begin in the column of the lines it belongs to";
    }
    if (what.contains("escape")) {
      return "an escape after `\\` that YAML does not know";
    }
    return "this is not YAML (%s)".formatted(what.isEmpty() ? "no more is known" : what);
  }

  private static String help(String what) {
    if (what.contains("'\\t(TAB)'")) {
      return "indent with spaces";
    }
    if (what.contains("that cannot start any token")
        || what.contains("mapping values are not allowed")) {
      return "put quotation marks round the text: \"…\"";
    }
    if (what.contains("could not find expected ':'")) {
      return "write `key: value`; a text that goes on in the next line is indented further";
    }
    if (what.contains("escape")) {
      return "use single quotation marks, or write `\\\\`";
    }
    return "compare its indentation and its quotation marks with the lines above";
  }
}
