package remit.web.meeting;

import java.util.List;
import java.util.Set;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// The form for a meeting to be scheduled.
public record NewMeetingPage(
    Layout layout, Form form, String action, String system, List<Choice> bodies, Set<String> chosen)
    implements Page {}
