package remit.web.account;

import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// @param shortest the fewest characters of a password
public record PasswordPage(Layout layout, Form form, int shortest) implements Page {}
