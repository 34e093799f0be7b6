package remit.campaigns.explain;

import java.util.List;
import java.util.Optional;
import remit.campaigns.find.Assignment;
import remit.campaigns.find.Letter;
import remit.campaigns.text.Zone;

/// How one response came about from its letter.
///
/// @param letter the letter it was put with, if any
/// @param assignment by which rule, with what grade, if it was put with a letter
/// @param further other letters pasted into it
/// @param steps from the letter to the response; without a letter all words are added
/// @param unused parts of the letter that no step mentions, because the sender moved others around
///   them, as first and one past the last character, two numbers a part
public record Explanation(
    Optional<Letter> letter,
    Optional<Assignment> assignment,
    List<Letter> further,
    List<Step> steps,
    List<Integer> unused) {
  public Explanation {
    further = List.copyOf(further);
    steps = List.copyOf(steps);
    unused = List.copyOf(unused);
  }

  /// The response, made again from the letter's characters and the steps.
  public String response() {
    String source = letter.map(Letter::text).orElse("");
    var response = new StringBuilder();
    for (Step step : steps) {
      switch (step.kind()) {
        case SAME -> response.append(source, step.letterFrom(), step.letterTo());
        case RESTYLED, CHANGED, FILLED, ADDED, SHARED, LEFT_OUT -> response.append(step.text());
      }
    }
    return response.toString();
  }

  /// What the sender says in words of their own: passages added to or changed in the body or below
  /// the signature. Slots filled in, greetings, signatures and shared passages are not among them.
  public List<Step> ownSteps() {
    return steps.stream()
        .filter(Explanation::isOwn)
        .filter(step -> step.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static boolean isOwn(Step step) {
    return switch (step.kind()) {
      case ADDED, CHANGED -> step.zone() == Zone.BODY || step.zone() == Zone.AFTER;
      case SAME, RESTYLED, FILLED, SHARED, LEFT_OUT -> false;
    };
  }
}
