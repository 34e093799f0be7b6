package remit.web.calendar;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// Three months of meetings.
///
/// @param from the first day in words
/// @param until the last day in words
/// @param earlier the address of the three months before
/// @param later the address of the three months after
/// @param feed the address of the same as a calendar to subscribe to
/// @param unknown bodies of whose ordinary meetings the charter gives no dates
public record CalendarPage(
    Layout layout,
    SystemFrame frame,
    String from,
    String until,
    List<Month> months,
    Optional<String> earlier,
    Optional<String> later,
    String feed,
    List<Link> unknown)
    implements Page {
  public record Month(String name, List<Entry> entries) {}

  /// A meeting, or an ordinary date on which a body meets by its own rules.
  ///
  /// @param meeting to the meeting's page; empty where it has not been announced
  public record Entry(
      String day, String time, Optional<Link> meeting, List<Link> bodies, Optional<Tag> status) {}
}
