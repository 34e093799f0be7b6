package remit.web.search;

import java.util.List;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Pagination;

/// @param isAsked whether anything was asked for
/// @param isTooLong whether the question is longer than can be looked for
public record SearchPage(
    Layout layout,
    Form form,
    List<Choice> systems,
    boolean isAsked,
    boolean isTooLong,
    long total,
    List<Line> lines,
    Pagination pagination)
    implements Page {
  /// @param kind what it is, in a word
  /// @param day of a meeting or a decision; empty for others
  public record Line(Link link, String kind, String system, String day, List<Piece> snippet) {}

  /// Words of a snippet, and whether they are what was looked for.
  public record Piece(String text, boolean isFound) {}
}
