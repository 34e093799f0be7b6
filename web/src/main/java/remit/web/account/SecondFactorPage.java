package remit.web.account;

import java.util.List;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// @param isOn a code is asked for at sign-in
/// @param secret what to type into the app, in groups of four; empty when it is on
/// @param codes recovery codes, when they have just been made
public record SecondFactorPage(
    Layout layout, Form form, boolean isOn, String secret, List<String> codes) implements Page {
  public SecondFactorPage {
    codes = List.copyOf(codes);
  }
}
