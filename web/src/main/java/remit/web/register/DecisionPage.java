package remit.web.register;

import java.util.List;
import java.util.Optional;
import remit.web.page.Division;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// @param decided the day in words
/// @param kind what the body did with the matter
/// @param meeting where it was taken; empty for an officer's decision
/// @param needed the organisations for all of whom the matter has to be decided
/// @param deferral until when it is put off
/// @param isReopened whether what was to reopen it has happened
/// @param urgent why it is exempt from call-in
/// @param why the proof that the body may decide it; empty where nothing was decided
/// @param also what other bodies decided on the same matter
public record DecisionPage(
    Layout layout,
    SystemFrame frame,
    long number,
    String title,
    Link body,
    String decided,
    String published,
    Tag kind,
    Optional<Link> meeting,
    List<Resolved> resolutions,
    String reasons,
    List<String> alternatives,
    List<String> papers,
    String consulted,
    String conditions,
    List<Link> binds,
    List<Link> needed,
    Optional<String> commits,
    Optional<String> deferral,
    boolean isReopened,
    Optional<String> urgent,
    Effect effect,
    Optional<String> callInUntil,
    List<Called> callIns,
    List<Owed> actions,
    List<Reason> why,
    Optional<Division> division,
    List<Other> also,
    Recorded recorded)
    implements Page {
  /// A lettered resolution.
  public record Resolved(String letter, String text) {}

  /// Whether it may be put into effect today.
  ///
  /// @param because why not; empty where it may, or where there is nothing to put into effect
  public record Effect(boolean mayProceed, List<String> because) {}

  /// A call-in by scrutiny.
  public record Called(String when, String by, String because, String outcome) {}

  public record Owed(String words, String owner, String due, boolean isDone) {}

  public record Other(Link body, Link decision, Tag kind) {}

  /// Its place in the record.
  ///
  /// @param isCovered whether the signed checkpoint covers it
  public record Recorded(long entry, boolean isCovered, Link entryLink, Optional<Link> receipt) {}
}
