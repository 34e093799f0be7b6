package remit.web.page;

import java.util.Optional;

/// A point on a timeline.
///
/// @param when the day or span in words: “by 3 March 2026”
/// @param status a tag that says what `state` shows by its mark
public record Moment(
    String when, String title, Optional<String> text, State state, Optional<Tag> status) {
  /// How the point is marked.
  public enum State {
    DONE,
    DUE,
    MISSED;

    /// The class of the style sheet.
    public String css() {
      return switch (this) {
        case DONE -> "remit-timeline__item--done";
        case DUE -> "remit-timeline__item--due";
        case MISSED -> "remit-timeline__item--missed";
      };
    }
  }
}
