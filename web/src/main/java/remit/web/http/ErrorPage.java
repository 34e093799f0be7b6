package remit.web.http;

import remit.web.page.Layout;
import remit.web.page.Page;

/// Something went wrong, and what to do now.
///
/// @param incident the number under which our fault stands in the log; empty where it is not ours
public record ErrorPage(Layout layout, Trouble trouble, String incident) implements Page {}
