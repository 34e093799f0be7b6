package remit.service.decision;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.BodyId;
import remit.core.kernel.Money;
import remit.core.proposal.Act;
import remit.service.meeting.ItemId;
import remit.service.meeting.VoteId;

/// A decision to be recorded.
///
/// @param item where it was taken; empty for an officer's decision
/// @param vote the vote that carried it
/// @param act what was decided in terms of functions, where no proposal says so
/// @param words what it says
/// @param commits the money that it commits
/// @param deferral needed where the matter is deferred
/// @param urgentBecause why it is exempt from call-in, by the council's constitution
public record NewDecision(
    String system,
    BodyId body,
    Optional<ItemId> item,
    Optional<VoteId> vote,
    Kind kind,
    Optional<Act> act,
    Words words,
    Optional<Money> commits,
    Optional<Deferral> deferral,
    Optional<String> urgentBecause) {
  /// What a decision says.
  ///
  /// @param title 1 to 300 characters
  /// @param resolutions each is lettered, in this order
  /// @param alternatives options that were rejected, each with why
  /// @param papers the titles of the papers that it relies on
  /// @param consulted who was consulted
  public record Words(
      String title,
      List<String> resolutions,
      String reasons,
      List<String> alternatives,
      List<String> papers,
      String consulted,
      String conditions) {
    public Words {
      resolutions = List.copyOf(resolutions);
      alternatives = List.copyOf(alternatives);
      papers = List.copyOf(papers);
    }
  }
}
