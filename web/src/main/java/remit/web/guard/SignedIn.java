package remit.web.guard;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import remit.web.http.Signed;

/// Who is signed in, as the session keeps it.
public record SignedIn(UUID account, String post) implements Signed, Principal, Serializable {
  /// What sessions are found by.
  @Override
  public String getName() {
    return account.toString();
  }
}
