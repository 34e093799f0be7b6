package remit.cli;

import java.util.Optional;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.calendar.Term;

/// All that `remit when` has to say: the answer, and for a term that the law leaves open the answer
/// of the other reading.
sealed interface WhenReport {
  record Answered(
      WhenQuestion question,
      Term asked,
      Reading reading,
      WhenAnswer.Printable answer,
      Optional<WhenAnswer.Printable> other)
      implements WhenReport {}

  record Refused(String because) implements WhenReport {}

  static WhenReport of(WhenQuestion question, Counting counting, Term asked, Reading reading) {
    return switch (question.ask(counting, asked.read(reading))) {
      case WhenAnswer.Refused(var because) -> new Refused(because);
      case WhenAnswer.Printable answer ->
          new Answered(question, asked, reading, answer, other(question, counting, asked, reading));
    };
  }

  private static Optional<WhenAnswer.Printable> other(
      WhenQuestion question, Counting counting, Term asked, Reading reading) {
    if (!asked.isOpen()) return Optional.empty();
    var otherwise =
        switch (reading) {
          case ORDINARY -> Reading.STRICT;
          case STRICT -> Reading.ORDINARY;
        };
    return switch (question.ask(counting, asked.read(otherwise))) {
      case WhenAnswer.Refused _ -> Optional.empty();
      case WhenAnswer.Printable answer -> Optional.of(answer);
    };
  }
}
