package remit.core.because;

import java.util.ArrayList;
import java.util.List;
import remit.core.text.Wrap;

/// Reasons as indented lines for people, wrapped at the width of everything that Remit prints.
public final class BecauseText {
  private static final int STEP = 2;

  private BecauseText() {}

  /// The reason and all below it, its first line indented by so many spaces.
  public static List<String> lines(Because because, int indent) {
    var lines = new ArrayList<String>();
    add(because, indent, lines);
    return List.copyOf(lines);
  }

  private static void add(Because because, int indent, List<String> lines) {
    lines.addAll(Wrap.hanging(" ".repeat(indent) + "- ", because.says() + source(because)));
    for (var reason : because.from()) add(reason, indent + STEP, lines);
    for (var mend : because.mends()) {
      lines.addAll(Wrap.hanging(" ".repeat(indent + STEP) + "- ", "to mend it: " + mend));
    }
  }

  private static String source(Because because) {
    return switch (because.ground()) {
      case Because.Cited(var citation) -> " [" + citation.title() + "]";
      case Because.Given(var place) -> place.file().isEmpty() ? "" : " (" + place + ")";
      case Because.Derived() -> "";
    };
  }
}
