package remit.web.meeting;

import java.util.List;
import java.util.Optional;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Tag;

/// An item in session: for each body its quorum, declarations, motions, votes and decision.
public record ItemPage(
    Layout layout,
    Form form,
    String title,
    String summary,
    List<PaperLine> papers,
    String paperAction,
    List<BodyPart> bodies)
    implements Page {
  public record PaperLine(String title, String author, Optional<String> note) {}

  /// One body at the item.
  ///
  /// @param isMine whether the reader is its clerk
  /// @param quorate empty before the meeting is in session
  public record BodyPart(
      String name,
      String id,
      boolean isMine,
      Optional<Tag> quorate,
      List<String> working,
      List<String> declarations,
      String declareAction,
      List<Choice> members,
      List<MotionPart> motions,
      String moveAction,
      List<Choice> amendable,
      Optional<Link> decide,
      Optional<Link> decision) {}

  /// A motion or an amendment.
  ///
  /// @param amends the words `amendment to motion 1`, or empty
  public record MotionPart(
      int number,
      String amends,
      String text,
      String mover,
      Tag state,
      Optional<String> second,
      Optional<String> withdraw,
      Optional<String> open,
      Optional<VotePart> vote) {}

  /// A vote on a motion.
  ///
  /// @param waiting who may vote and has not, while the vote is open
  public record VotePart(
      Link page,
      String tally,
      List<Choice> waiting,
      Optional<String> record,
      Optional<String> close,
      List<String> working) {}
}
