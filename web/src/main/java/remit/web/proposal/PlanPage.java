package remit.web.proposal;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// @param begin to the form, for whoever may write proposals
public record PlanPage(Layout layout, SystemFrame frame, List<Line> lines, Optional<Link> begin)
    implements Page {
  /// @param day the day of the decision in words
  public record Line(
      Link link, Tag status, Optional<String> day, Tag outcome, List<String> deciders) {}
}
