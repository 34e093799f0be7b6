package remit.web.proposal;

import java.util.List;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.Row;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// The answers, who may decide, and the route that it would have; nothing is kept yet.
///
/// @param hidden the answers, to be sent again
public record CheckPage(
    Layout layout,
    SystemFrame frame,
    Form form,
    String action,
    List<Hidden> hidden,
    List<Row> answers,
    Tag outcome,
    String headline,
    List<String> decides,
    List<Reason> why,
    List<Reason> blocked,
    List<Line> steps)
    implements Page {
  public record Hidden(String name, String value) {}

  public record Line(String when, String who, String what) {}
}
