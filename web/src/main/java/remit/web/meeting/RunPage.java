package remit.web.meeting;

import java.util.List;
import java.util.Optional;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Row;
import remit.web.page.Tag;

/// The clerk's desk of one meeting.
///
/// @param rooms one for each body, in session only
public record RunPage(
    Layout layout,
    Form form,
    String title,
    Tag status,
    List<Row> facts,
    List<Step> steps,
    List<ItemLine> items,
    List<RoomPart> rooms,
    String here,
    Addresses addresses)
    implements Page {
  /// Where the forms of this page are sent.
  public record Addresses(String items, String page) {}

  /// Something that can be done with the meeting now.
  ///
  /// @param reason the label of the field for a reason; empty where none is asked
  public record Step(String action, String text, String kind, Optional<String> reason) {}

  /// An item of the agenda.
  public record ItemLine(int position, Link link, Optional<String> note, String papers) {}

  /// A body's room: whether it is quorate, and how each member takes part.
  ///
  /// @param isMine whether the reader is its clerk
  public record RoomPart(
      String body,
      String id,
      String action,
      Tag quorate,
      List<String> working,
      Optional<String> remote,
      boolean isMine,
      List<Member> members) {}

  /// A member's place.
  public record Member(String field, String name, String presence) {
    public String words() {
      return switch (presence) {
        case "IN_THE_ROOM" -> "In the room";
        case "REMOTE" -> "By a link";
        case "APOLOGIES" -> "Apologies";
        default -> "Absent";
      };
    }
  }
}
