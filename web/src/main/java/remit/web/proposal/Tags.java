package remit.web.proposal;

import remit.core.replay.Replay;
import remit.service.proposal.Head;
import remit.service.proposal.Standing;
import remit.web.page.Tag;
import remit.web.page.Tag.Colour;

/// The tags of proposals and their steps.
final class Tags {
  private Tags() {}

  static Tag of(Head.Status status) {
    return switch (status) {
      case DRAFT -> new Tag(Colour.GREY, "Draft");
      case SUBMITTED -> new Tag(Colour.BLUE, "Submitted");
      case WITHDRAWN -> new Tag(Colour.ORANGE, "Withdrawn");
    };
  }

  /// @param outcome `possible`, `late` or `blocked`
  static Tag outcome(String outcome) {
    return switch (outcome) {
      case "possible" -> new Tag(Colour.GREEN, "Possible");
      case "late" -> new Tag(Colour.ORANGE, "Too late for its deadline");
      default -> new Tag(Colour.RED, "No lawful way");
    };
  }

  static Tag of(Standing.Status status) {
    return switch (status) {
      case DONE -> new Tag(Colour.GREEN, "Done");
      case LATE -> new Tag(Colour.RED, "Late");
      case DUE -> new Tag(Colour.BLUE, "Can be done now");
      case RUNNING -> new Tag(Colour.TEAL, "Running");
      case WAITING -> new Tag(Colour.GREY, "Waiting");
      case MAY_NOT_APPLY -> new Tag(Colour.YELLOW, "May not apply");
    };
  }

  static Tag of(Replay.Verdict verdict) {
    return switch (verdict) {
      case MET -> new Tag(Colour.GREEN, "Met");
      case LATE, EARLY, OUT_OF_ORDER, WRONG_BODY -> new Tag(Colour.RED, capital(verdict.words()));
      case NOT_SHOWN -> new Tag(Colour.GREY, "Not shown");
    };
  }

  /// The class of a point on the timeline.
  static String css(Standing.Status status) {
    return switch (status) {
      case DONE -> "remit-timeline__item--done";
      case LATE -> "remit-timeline__item--missed";
      case DUE, RUNNING, WAITING, MAY_NOT_APPLY -> "";
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
