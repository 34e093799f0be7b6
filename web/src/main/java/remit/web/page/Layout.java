package remit.web.page;

import java.util.List;
import java.util.Optional;

/// The frame around a page. Made by `Visit`, which knows the request. The title stands in the
/// template of the page, with its other words.
///
/// @param crumbs the way here from the home page, without this page; empty on the home page
/// @param path the address of this page without its query, to mark the place in the navigation
/// @param person who is signed in
/// @param notice a message about what was just done
/// @param signOut what the form for signing out must carry; present when somebody is signed in
/// @param isFaulty the page shows a form that was sent with faults
public record Layout(
    List<Link> crumbs,
    String path,
    Optional<Person> person,
    Optional<Notice> notice,
    Optional<Form> signOut,
    Assets assets,
    boolean isFaulty) {
  public Layout {
    crumbs = List.copyOf(crumbs);
  }

  /// The same frame for a form that was sent with faults: browsers and screen readers say so first.
  public Layout faulty() {
    return new Layout(crumbs, path, person, notice, signOut, assets, true);
  }

  /// True where the page stands at this address or below it.
  public boolean isIn(String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }
}
