package remit.web.account;

import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// @param mustWait too many codes were tried
public record CodePage(Layout layout, Form form, boolean isWrong, boolean mustWait)
    implements Page {}
