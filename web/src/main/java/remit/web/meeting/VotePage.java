package remit.web.meeting;

import java.util.List;
import java.util.Optional;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Tag;

/// The page on which a member votes.
///
/// @param mine one for each place that the account holds on the body
public record VotePage(
    Layout layout,
    Form form,
    String action,
    String body,
    String question,
    Tag state,
    List<Mine> mine,
    List<Choice> choices,
    List<String> working)
    implements Page {
  /// A place that the account holds.
  ///
  /// @param cast what was voted, and the receipt
  /// @param refused why there is no vote for it here
  public record Mine(String place, String name, Optional<Cast> cast, Optional<String> refused) {
    public boolean mayVote() {
      return cast.isEmpty() && refused.isEmpty();
    }
  }

  /// A vote that counts.
  public record Cast(String choice, String receipt) {}
}
