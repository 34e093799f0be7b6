package remit.core.check.rules.openness;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Meetings;
import remit.core.check.Wording;

/// What a body is shown to publish.
final class Published {
  private Published() {}

  /// Whether something asked for is among what is published. An agenda that is published tells the
  /// time and place of the meeting, and so gives notice.
  static boolean isShown(Set<Meetings.Publication> shown, String asked) {
    return shown.stream().anyMatch(s -> s.words().equals(asked))
        || (asked.equals("notice") && shown.contains(Meetings.Publication.AGENDA));
  }

  /// `agenda and papers`, or `nothing`.
  static String words(Body body) {
    var shown = body.meets().publishes().known().orElse(Set.of());
    var words = shown.stream().sorted().map(Meetings.Publication::words).toList();
    return words.isEmpty() ? "nothing" : Wording.list(words);
  }
}
