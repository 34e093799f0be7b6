package remit.web.page;

import java.util.List;
import java.util.Optional;

/// A meeting in a list.
///
/// @param when day and time in words
/// @param status where it is anything but to come
public record MeetingLine(
    String when, Link link, List<String> bodies, String place, Optional<Tag> status) {
  public MeetingLine {
    bodies = List.copyOf(bodies);
  }
}
