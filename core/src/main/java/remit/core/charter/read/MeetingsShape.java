package remit.core.charter.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Recurrence;
import remit.core.calendar.Term;
import remit.core.charter.Meetings;
import remit.core.charter.Meetings.Publication;
import remit.core.charter.Meetings.Special;
import remit.core.diagnostic.ReadCode;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Fact;

/// `meets`: how and when a body meets.
final class MeetingsShape {
  private final Keys keys = Keys.of("meetings", "How and when a body meets.");
  private final Key<Fact<Boolean>> inPublic =
      keys.fact("in public", Scalars.yesNo(), "whether the public may come");
  private final Key<Fact<Set<Publication>>> publishes =
      keys.fact(
          "publishes",
          Shapes.list(
                  Scalars.oneOf("something to publish", Publication.values(), Publication::words))
              .map(list -> Words.set(Publication.class, list)),
          "what it publishes of itself");
  private final Key<Fact<MeetingCalendar>> calendar =
      keys.fact("calendar", new CalendarShape().shape(), "its ordinary meetings");
  private final Key<Fact<Term>> notice =
      keys.fact("notice", Scalars.term(), "how long before a meeting notice is given");
  private final Key<Fact<Term>> papers =
      keys.fact("papers", Scalars.term(), "how long before a meeting the papers go out");
  private final Key<Fact<Special>> special =
      keys.fact("special", special(), "meetings between the ordinary ones: `no`, or how");

  MeetingsShape() {
    keys.sources();
    keys.note();
  }

  Shape<Meetings> shape() {
    return keys.makes(f ->
        new Meetings(
            f.get(inPublic),
            f.get(publishes),
            f.get(calendar),
            f.get(notice),
            f.get(papers),
            f.get(special),
            f.place()));
  }

  private static Shape<Special> special() {
    var keys = Keys.of("special meetings", "Meetings between the ordinary ones.");
    var notice = keys.optional("notice", Scalars.term(), "the shortest notice");
    var dates = keys.list("dates", Scalars.date(), "those that are already called");
    var called = keys.makes(f -> new Special(Meetings.Allowed.YES, f.get(notice), f.get(dates)));
    var words =
        Map.of(
            "no", new Special(Meetings.Allowed.NO, Optional.empty(), List.of()),
            "yes", new Special(Meetings.Allowed.YES, Optional.empty(), List.of()));
    return Choice.<Special>of("yes, no, or a map with `notice` and `dates`")
        .scalar(Scalars.oneOf("yes or no", words))
        .map(called);
  }

  /// `calendar`: a rule, dates, and exceptions.
  private static final class CalendarShape {
    private final Keys keys = Keys.of("calendar", "When a body meets.");
    private final Key<List<String>> every =
        keys.list(
            "every",
            Scalars.line(),
            "an iCalendar recurrence rule, such as FREQ=MONTHLY;BYDAY=2TU");
    private final Key<Optional<LocalDate>> from =
        keys.optional("from", Scalars.date(), "the date that the rule counts from");
    private final Key<List<LocalDate>> dates =
        keys.list("dates", Scalars.date(), "listed meetings");
    private final Key<List<LocalDate>> except =
        keys.list("except", Scalars.date(), "days on which it does not meet after all");

    CalendarShape() {
      keys.sources();
      keys.note();
    }

    Shape<MeetingCalendar> shape() {
      return keys.tries(this::calendar);
    }

    private Optional<MeetingCalendar> calendar(Fields f) {
      var rules = new ArrayList<Recurrence>();
      for (var rule : f.get(every)) {
        var read = rule(f, rule);
        if (read.isEmpty()) {
          return Optional.empty();
        }
        rules.add(read.get());
      }
      return Optional.of(new MeetingCalendar(rules, f.get(dates), f.get(except)));
    }

    private Optional<Recurrence> rule(Fields f, String rule) {
      if (f.get(from).isEmpty()) {
        return f.refuse(
            ReadCode.NOT_A_RECURRENCE,
            every,
            "a rule needs a date to count from",
            "add `from: DATE`, the date of one meeting");
      }
      return switch (Recurrence.parse(rule, f.get(from).get())) {
        case Recurrence.Read(var recurrence) -> Optional.of(recurrence);
        case Recurrence.NotARule(var because, var help) ->
            f.refuse(ReadCode.NOT_A_RECURRENCE, every, because, help);
      };
    }
  }
}
