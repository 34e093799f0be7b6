package remit.web.account;

import java.util.List;
import java.util.Optional;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;

/// @param refusal why the last attempt did not succeed
/// @param isInterrupted a form was kept that will be shown again
/// @param providers other ways to sign in
/// @param demonstration accounts that a demonstration offers; empty in earnest
public record SignInPage(
    Layout layout,
    Form form,
    Refusal refusal,
    boolean isInterrupted,
    List<Link> providers,
    Optional<DemoAccounts> demonstration)
    implements Page {
  /// Why somebody was not let in.
  public enum Refusal {
    NONE,
    WRONG,
    WAIT,
    UNKNOWN
  }

  /// Whom one may be in a demonstration, all with one password.
  public record DemoAccounts(String password, List<DemoAccount> accounts) {
    public DemoAccounts {
      accounts = List.copyOf(accounts);
    }
  }

  public record DemoAccount(String email, String post) {}

  public SignInPage {
    providers = List.copyOf(providers);
  }

  public boolean isWrong() {
    return refusal == Refusal.WRONG;
  }

  public boolean mustWait() {
    return refusal == Refusal.WAIT;
  }

  public boolean isUnknown() {
    return refusal == Refusal.UNKNOWN;
  }
}
