package remit.web.account;

import java.util.List;
import remit.web.page.Layout;
import remit.web.page.Page;

/// @param managesPeople may open accounts and give posts
/// @param posts what the person is, in which place, and since when
public record AccountPage(
    Layout layout,
    String email,
    String post,
    boolean hasSecondFactor,
    List<Post> posts,
    boolean managesPeople)
    implements Page {
  public AccountPage {
    posts = List.copyOf(posts);
  }

  /// @param role the word of the role: `clerk`
  /// @param place the system or body, or empty for the whole installation
  /// @param days in words
  public record Post(String role, String place, String days) {}
}
