package remit.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import remit.service.people.Account;

/// Begins and ends what a browser and the service know of each other.
@Component
public final class Sessions {
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final FindByIndexNameSessionRepository<? extends Session> stored;

  Sessions(FindByIndexNameSessionRepository<? extends Session> stored) {
    this.stored = stored;
  }

  /// Signs the account in, under a new session id: one that was planted before is worth nothing.
  public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    request.getSession(true);
    request.changeSessionId();
    var signed = new SignedIn(account.id(), account.post());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(signed, null, List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  public void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /// Ends every session of the account but the one of this request.
  public void endOthers(UUID account, HttpServletRequest request) {
    var own = request.getSession(true).getId();
    stored.findByPrincipalName(account.toString()).keySet().stream()
        .filter(id -> !id.equals(own))
        .forEach(stored::deleteById);
  }
}
