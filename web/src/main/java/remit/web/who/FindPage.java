package remit.web.who;

import java.util.List;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;

/// What the words of a question may mean, in each system.
public record FindPage(Layout layout, Form question, List<Found> found) implements Page {
  /// The functions of one system that the words name.
  public record Found(Link system, List<Link> functions) {}
}
