package remit.web.system;

import java.util.List;
import java.util.Optional;
import remit.web.page.DecisionLine;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.MeetingLine;
import remit.web.page.Page;
import remit.web.page.Said;
import remit.web.page.SystemFrame;

/// @param said what can be said of the whole
/// @param deciders bodies that may decide something
/// @param others bodies that only advise, review, or hold nothing, each with which
/// @param gaps of how many things something is not known
public record SystemPage(
    Layout layout,
    SystemFrame frame,
    Governs governs,
    List<Said> said,
    List<Link> deciders,
    List<Standing> others,
    List<MeetingLine> meetings,
    List<DecisionLine> decisions,
    Link register,
    int gaps)
    implements Page {
  /// Which version of the charter governs.
  ///
  /// @param version counted from 1
  /// @param versions how many there are
  /// @param from the day since which it does
  /// @param basis the decision or document that it rests on
  public record Governs(int version, int versions, String from, String basis) {}

  /// A body and what it can do, in words.
  public record Standing(Link body, String words) {}

  /// Of a system that nothing governed on the day that was asked about.
  public record NoCharter(
      Layout layout, String name, String day, Optional<String> first, Optional<Link> begin)
      implements Page {}
}
