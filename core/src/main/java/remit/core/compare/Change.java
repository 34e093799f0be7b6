package remit.core.compare;

/// One difference of words between a charter and the first.
///
/// @param about the name of what it is about
/// @param says a sentence without its full stop
public record Change(Subject subject, Kind kind, String about, String says) {
  /// What part of a charter it is about, in the order in which changes are told.
  public enum Subject {
    PARTNERS,
    POSTS,
    BODIES,
    SEATS,
    VOTING,
    MEETINGS,
    DELEGATIONS,
    RESERVED,
    BOUND,
    FUNDS,
    PLANS;

    public String words() {
      return switch (this) {
        case PARTNERS -> "Partners";
        case POSTS -> "Posts";
        case BODIES -> "Bodies";
        case SEATS -> "Seats";
        case VOTING -> "Quorum and voting";
        case MEETINGS -> "Meetings";
        case DELEGATIONS -> "Delegations";
        case RESERVED -> "Reserved matters";
        case BOUND -> "Who must comply";
        case FUNDS -> "Funds";
        case PLANS -> "Plans";
      };
    }
  }

  /// Whether something came, went or differs.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }
}
