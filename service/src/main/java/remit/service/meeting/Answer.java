package remit.service.meeting;

import java.util.List;
import remit.core.because.Because;

/// What came of something that a clerk or a member asked of a meeting.
public sealed interface Answer {
  /// It is done.
  ///
  /// @param id the number of what was made or changed
  record Done(long id) implements Answer {}

  /// It is not, and nothing was changed.
  record Refused(Because because) implements Answer {}

  static Answer refused(String says, String... mends) {
    return new Refused(new Because(says, new Because.Derived(), List.of(), List.of(mends)));
  }

  static Answer refused(String says, Because from, String... mends) {
    return new Refused(new Because(says, new Because.Derived(), List.of(from), List.of(mends)));
  }
}
