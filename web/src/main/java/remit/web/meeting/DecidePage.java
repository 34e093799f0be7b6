package remit.web.meeting;

import java.util.List;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Tag;

/// The form with which a clerk records what a body did with an item.
///
/// @param may whether the body may decide it, as far as the charter says
/// @param working why
public record DecidePage(
    Layout layout,
    Form form,
    String action,
    String body,
    String item,
    Tag may,
    List<String> working,
    List<Choice> kinds,
    List<Choice> votes,
    List<Choice> functions)
    implements Page {}
