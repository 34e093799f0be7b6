package remit.web.people;

import java.util.List;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;

/// Everybody who has an account, by post.
public record PeoplePage(Layout layout, List<Person> people) implements Page {
  public PeoplePage {
    people = List.copyOf(people);
  }

  /// @param link to the account, named by what it is shown as
  public record Person(Link link, String email, boolean isDisabled) {}
}
