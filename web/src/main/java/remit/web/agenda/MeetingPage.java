package remit.web.agenda;

import java.util.List;
import java.util.Optional;
import remit.web.page.Division;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.Row;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// @param status where it is anything but to come
/// @param statusBecause why it was adjourned or cancelled
/// @param closed the ground on which the public is kept out of all of it
/// @param notice when notice and papers went out, or must
/// @param isPublished whether the agenda has gone out
/// @param binding in common, which body's decision binds whom; empty for a meeting of one body
public record MeetingPage(
    Layout layout,
    SystemFrame frame,
    String title,
    String when,
    String place,
    Optional<Tag> status,
    Optional<String> statusBecause,
    Optional<String> closed,
    List<Link> bodies,
    List<Row> notice,
    boolean isPublished,
    List<Item> items,
    List<Room> rooms,
    List<Binding> binding)
    implements Page {
  public boolean isInCommon() {
    return bodies.size() > 1;
  }

  /// An item of the agenda.
  ///
  /// @param closed the ground on which the public is kept out of it
  /// @param late the chair's reason for taking it late
  public record Item(
      int number,
      String title,
      String summary,
      Optional<String> closed,
      Optional<String> late,
      List<PaperLine> papers,
      List<Declared> declarations,
      List<Acts> acts) {
    public boolean isEmpty() {
      return papers.isEmpty() && declarations.isEmpty() && acts.isEmpty();
    }
  }

  /// A paper.
  ///
  /// @param link to its words; empty where it is withheld
  /// @param withheld the ground
  /// @param replacedBy the paper that stands in its place now
  /// @param late why it came after the agenda
  public record PaperLine(
      String title,
      String by,
      Optional<Link> link,
      Optional<Link> file,
      String fileWords,
      Optional<String> withheld,
      Optional<String> replacedBy,
      Optional<String> late) {}

  /// A declaration of an interest: its category and effect, never what it is.
  public record Declared(String who, String body, String category, boolean isOut) {}

  /// What one body did at an item.
  public record Acts(Link body, List<Division> divisions, Optional<Decided> decided) {}

  /// @param binds the organisations that it binds
  public record Decided(Link decision, Tag kind, String binds) {}

  /// Who of a body took part.
  public record Room(Link body, List<Seat> seats, List<Reason> quorum, boolean isQuorate) {}

  /// @param how in the room, by a link, apologies, absent
  public record Seat(String seat, String how) {}

  /// A row of the table of a joint meeting.
  public record Binding(
      String item, Link body, Optional<Link> decision, Optional<Tag> kind, String binds) {}

  /// One paper with its words.
  ///
  /// @param paragraphs its words; empty where it is only a file
  public record OnePaper(
      Layout layout,
      SystemFrame frame,
      String title,
      String by,
      String added,
      Link meeting,
      String item,
      List<String> paragraphs,
      Optional<Link> file,
      String fileWords,
      Optional<String> withheld,
      Optional<Link> replacedBy,
      Optional<String> late)
      implements Page {}
}
