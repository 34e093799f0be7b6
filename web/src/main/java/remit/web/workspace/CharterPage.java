package remit.web.workspace;

import java.util.List;
import java.util.Optional;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// The versions of a charter, the last first, and for its editors the drafts.
public record CharterPage(
    Layout layout, SystemFrame frame, List<Line> versions, Optional<Desk> desk) implements Page {
  /// @param basis the decision or document that it rests on
  public record Line(Link version, String from, Optional<String> until, String basis, String by) {}

  /// What an editor sees besides.
  public record Desk(Form form, String action, List<Draft> drafts) {}

  public record Draft(Link link, Tag status, String saved) {}
}
