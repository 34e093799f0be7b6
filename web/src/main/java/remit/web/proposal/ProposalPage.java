package remit.web.proposal;

import java.util.List;
import java.util.Optional;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.Row;
import remit.web.page.Said;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// @param next what can be done now, in sentences
/// @param heard where people can take part
/// @param decides who may decide, in sentences
/// @param why why they may
/// @param blocked why there is no way, where there is none
/// @param calendar the route as a calendar file
/// @param lead what whoever may record sees besides
public record ProposalPage(
    Layout layout,
    SystemFrame frame,
    String title,
    Tag status,
    Tag outcome,
    String headline,
    List<Row> about,
    List<Row> dates,
    List<String> next,
    List<String> heard,
    List<String> decides,
    List<Reason> why,
    List<Reason> blocked,
    List<Step> steps,
    List<Struck> struck,
    List<String> notes,
    List<Change> changes,
    List<Shown> replay,
    Link calendar,
    Optional<Lead> lead)
    implements Page {
  /// A step of the way.
  ///
  /// @param css the class of its point on the line
  /// @param record to the page where it is recorded
  public record Step(
      String id,
      String when,
      String what,
      String who,
      String css,
      Tag status,
      Optional<String> by,
      Optional<String> guidance,
      List<String> waits,
      List<String> mayNot,
      List<Recorded> recorded,
      Reason because,
      List<Said.Source> sources,
      Optional<Link> record) {}

  /// What was recorded of a step.
  public record Recorded(String day, String says, String by, Optional<String> paper) {}

  /// What is open only on a ground, or was open and not taken.
  public record Struck(String what, Reason because) {}

  /// A route that was computed.
  public record Change(String when, String outcome, List<String> says) {}

  /// A step held against what is recorded.
  public record Shown(String what, String day, Tag verdict, Reason because) {}

  /// Forms of whoever may write the proposal.
  ///
  /// @param reliefs those whose ground can be stated
  public record Lead(
      boolean isDraft,
      Form form,
      String submit,
      String urgency,
      List<remit.web.page.Choice> reliefs) {}
}
