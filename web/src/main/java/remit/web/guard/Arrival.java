package remit.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import remit.service.people.Account;
import remit.service.people.Door;
import remit.service.people.Trail;
import remit.web.page.Address;
import remit.web.page.Link;
import remit.web.page.Routes;

/// Receives whom a provider vouches for, and lets in who has an account here.
@Component
final class Arrival implements AuthenticationSuccessHandler {
  private final Door door;
  private final Sessions sessions;
  private final Trail trail;

  Arrival(Door door, Sessions sessions, Trail trail) {
    this.door = door;
    this.sessions = sessions;
    this.trail = trail;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication vouched) {
    var account = account(vouched);
    if (account.isEmpty()) {
      refuse(request, response);
      return;
    }
    sessions.begin(account.get(), request, response);
    trail.add(account.get(), "sign-in", "by a provider", Routes.signIn());
    var kept = ComeBack.form(request).map(_ -> Routes.signInKept());
    leadTo(
        kept.or(() -> ComeBack.address(request).filter(Link::isSafe)).orElseGet(Routes::account),
        response);
  }

  void refuse(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request);
    leadTo(Address.at(Routes.signIn()).asking("unknown", "yes").toString(), response);
  }

  private Optional<Account> account(Authentication vouched) {
    if (!(vouched.getPrincipal() instanceof OidcUser user)) {
      return Optional.empty();
    }
    var verified =
        Optional.ofNullable(user.getEmail())
            .filter(_ -> Boolean.TRUE.equals(user.getEmailVerified()));
    return door.vouched(user.getIssuer() + " " + user.getSubject(), verified);
  }

  private static void leadTo(String address, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
