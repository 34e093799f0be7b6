package remit.web.people;

import java.util.List;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// @param form for giving a post
/// @param account the account's key in addresses
public record PersonPage(
    Layout layout,
    Form form,
    String account,
    String post,
    String email,
    boolean isDisabled,
    List<Post> posts,
    List<Choice> roles,
    List<Choice> systems)
    implements Page {
  public PersonPage {
    posts = List.copyOf(posts);
    roles = List.copyOf(roles);
    systems = List.copyOf(systems);
  }

  /// @param end the address of the form that ends it; empty where it has an end
  public record Post(String role, String place, String days, String end) {}
}
