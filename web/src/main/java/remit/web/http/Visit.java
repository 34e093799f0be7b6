package remit.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Notice;
import remit.web.page.Person;

/// One request, as a controller sees it: who asks, and the frame and form marks that its page
/// needs. A controller's method takes it as an argument.
public final class Visit {
  private static final String NOTICE = "remit.notice";
  private static final String KIND = "remit.notice.kind";

  private final HttpServletRequest request;
  private final Surroundings surroundings;

  Visit(HttpServletRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
  }

  /// The frame of a page.
  ///
  /// @param crumbs the way to it, from the home page on; without the page itself
  public Layout layout(Link... crumbs) {
    var person = signed().map(signed -> new Person(signed.post()));
    return new Layout(
        List.of(crumbs),
        Addresses.path(request),
        person,
        takeNotice(),
        person.map(_ -> form()),
        surroundings.assets(),
        false);
  }

  /// A form that has not been filled in. Only for pages that post: it sets a cookie, and the answer
  /// can no longer be kept by a cache.
  public Form form() {
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return Form.empty(csrf == null ? "" : csrf.getToken(), surroundings.freshKey());
  }

  /// Who is signed in.
  public Optional<Signed> signed() {
    return currentlySigned();
  }

  static boolean isSignedIn() {
    return currentlySigned().isPresent();
  }

  private static Optional<Signed> currentlySigned() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .map(Authentication::getPrincipal)
        .filter(Signed.class::isInstance)
        .map(Signed.class::cast);
  }

  /// Says something on the next page that this person is shown; for before a redirect.
  public void say(Notice notice) {
    var session = request.getSession(true);
    session.setAttribute(NOTICE, notice.text());
    session.setAttribute(KIND, notice.kind().name());
  }

  /// The address as it was asked for, with its query: for a link that must lead back here.
  public String here() {
    var query = request.getQueryString();
    return Addresses.path(request) + (query == null ? "" : "?" + query);
  }

  /// A path of the service as an address that also leads here from elsewhere.
  public String address(String path) {
    return Addresses.whole(request, path);
  }

  private Optional<Notice> takeNotice() {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(NOTICE) instanceof String text)) {
      return Optional.empty();
    }
    var kind = Notice.Kind.valueOf((String) session.getAttribute(KIND));
    session.removeAttribute(NOTICE);
    session.removeAttribute(KIND);
    return Optional.of(new Notice(kind, text));
  }
}
