package remit.web.system;

import java.util.List;
import java.util.Optional;
import remit.web.page.DecisionLine;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.MeetingLine;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.Row;
import remit.web.page.Said;
import remit.web.page.SystemFrame;

/// @param standing what it can do, as a sentence goes on: `may decide`
/// @param isDecider whether it may decide something
/// @param of the organisations whose body it is
/// @param facts committee of, areas, under which provision, whether it is at work
/// @param seats who sits
/// @param seatsNote what of the membership is not known; empty where all is
/// @param decides what it may decide
/// @param ownAffairs what it may decide of its organisation's own affairs
/// @param follow its calendar and its feeds
/// @param mistaken what it is said to decide, and may not
public record BodyPage(
    Layout layout,
    SystemFrame frame,
    String name,
    String kind,
    String standing,
    boolean isDecider,
    List<Link> of,
    List<Row> facts,
    List<SeatRow> seats,
    String seatsNote,
    Said quorum,
    Said carries,
    List<Held> decides,
    List<Held> ownAffairs,
    List<Link> advises,
    List<String> reviews,
    List<Link> mistaken,
    List<Term> terms,
    List<Term> meets,
    Votes votes,
    List<MeetingLine> meetings,
    List<DecisionLine> decisions,
    List<Link> follow,
    List<Said.Source> sources)
    implements Page {
  /// @param number how many alike; empty where it is not known
  /// @param who the post or kind of person
  /// @param votes yes, no or unknown
  public record SeatRow(
      String name, String number, String from, String who, String votes, List<String> terms) {}

  /// A function that the body may decide on.
  ///
  /// @param limits empty where nothing limits it
  /// @param missing facts on which it rests and that are not known
  public record Held(
      Link function,
      String holders,
      List<String> limits,
      List<String> from,
      List<String> missing,
      List<Reason> why) {}

  /// @param says what is said of it
  public record Term(String key, Said says) {}

  /// What the votes on it are worth.
  ///
  /// @param rows each partner's and sector's
  /// @param drawing the address of a drawing of the same; empty where there are no figures
  /// @param gap why there are none
  public record Votes(List<VoteRow> rows, Optional<String> drawing, String gap) {}

  /// @param can what it can do alone
  public record VoteRow(
      String name, boolean isSector, long votes, String share, String power, String can) {}

  /// The bodies of a system by what they can do.
  ///
  /// @param groups in the order of how much they can do
  public record All(Layout layout, SystemFrame frame, List<Group> groups) implements Page {
    public record Group(String words, List<Line> bodies) {}

    public record Line(Link body, String kind, String of) {}
  }
}
