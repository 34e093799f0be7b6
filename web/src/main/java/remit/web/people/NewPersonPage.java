package remit.web.people;

import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// @param password the first password, when the account has just been opened; shown once
public record NewPersonPage(Layout layout, Form form, String password, String address)
    implements Page {
  public boolean isOpened() {
    return !password.isEmpty();
  }
}
