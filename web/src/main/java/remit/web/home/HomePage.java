package remit.web.home;

import java.util.List;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;

/// @param question the box “who decides?”
public record HomePage(Layout layout, Form question, List<Card> systems) implements Page {
  /// A system to look at.
  public record Card(Link link, boolean isInvented) {}
}
