package remit.web.register;

import java.util.List;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Pagination;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// @param isFiltered whether only some decisions were asked for
/// @param all the address of the whole register
/// @param csv the same lines as a table for a spreadsheet
/// @param feed to follow what is decided
public record RegisterPage(
    Layout layout,
    SystemFrame frame,
    Form filter,
    List<Choice> bodies,
    List<Choice> kinds,
    boolean isFiltered,
    long total,
    List<Line> lines,
    Pagination pagination,
    String all,
    String csv,
    String feed)
    implements Page {
  /// @param binds the organisations for whom it was decided
  public record Line(String when, Link decision, Link body, Tag kind, String binds) {}
}
