package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Term;
import remit.core.source.Fact;
import remit.core.source.Span;

/// How and when a body meets.
///
/// @param publishes what it publishes of itself
/// @param calendar its ordinary meetings
/// @param notice how long before a meeting notice is given, by its own rules
/// @param papers how long before a meeting agenda and papers go out, by its own rules
/// @param special whether a meeting between the ordinary ones can be called, and on what notice
public record Meetings(
    Fact<Boolean> inPublic,
    Fact<Set<Publication>> publishes,
    Fact<MeetingCalendar> calendar,
    Fact<Term> notice,
    Fact<Term> papers,
    Fact<Special> special,
    Span place) {
  /// What can be published of a body's business.
  public enum Publication {
    NOTICE,
    AGENDA,
    PAPERS,
    MINUTES,
    DECISIONS,
    MEMBERS,
    REGISTER_OF_INTERESTS,
    TERMS_OF_REFERENCE;

    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// Meetings between the ordinary ones.
  ///
  /// @param notice the shortest notice, where the body's rules give one
  /// @param dates special meetings that are already called
  public record Special(Allowed allowed, Optional<Term> notice, List<LocalDate> dates) {
    public Special {
      dates = List.copyOf(dates);
    }
  }

  /// Whether the body's rules know special meetings.
  public enum Allowed {
    YES,
    NO
  }

  /// Nothing is said of how the body meets.
  public static Meetings unsaid(Span place) {
    return new Meetings(
        Fact.unsaid(place),
        Fact.unsaid(place),
        Fact.unsaid(place),
        Fact.unsaid(place),
        Fact.unsaid(place),
        Fact.unsaid(place),
        place);
  }
}
