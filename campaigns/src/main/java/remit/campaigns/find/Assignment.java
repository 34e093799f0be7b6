package remit.campaigns.find;

import java.io.Serializable;
import java.util.List;

/// The letter that a response is put with.
///
/// @param letter the letter's place in its [LetterBook]
/// @param grade how much of the letter it holds
/// @param rule the rule that fired
/// @param matched words of the response that are the letter's and count
/// @param covered counting words of the letter that are in the response
/// @param own words of the response's body that are neither the letter's, nor a shared passage's,
///   nor fill a slot
/// @param further other letters pasted into the same response, by place, each by the same rules
public record Assignment(
    int letter, Grade grade, Rule rule, int matched, int covered, int own, List<Integer> further)
    implements Serializable {
  public Assignment {
    if (letter < 0 || matched < 0 || covered < 0 || own < 0) {
      throw new IllegalArgumentException("an assignment counts from 0");
    }
    further = List.copyOf(further);
  }

  Assignment with(Grade other) {
    return new Assignment(letter, other, rule, matched, covered, own, further);
  }
}
