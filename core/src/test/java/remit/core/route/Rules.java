package remit.core.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Nation;
import remit.core.calendar.Recurrence;
import remit.core.calendar.Term;
import remit.core.charter.Meetings;
import remit.core.law.Condition;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Anchor;
import remit.core.law.DutyRule.Force;
import remit.core.law.DutyRule.Relation;
import remit.core.law.DutyRule.Relief;
import remit.core.law.DutyRule.StepRef;
import remit.core.law.Party;
import remit.core.source.Fact;
import remit.core.source.Span;

/// Short ways to write the days, calendars and duties of a [World].
final class Rules {
  static final Span HERE = Span.NOWHERE;

  private Rules() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static Term term(String text) {
    return switch (Term.parse(text, Nation.ENGLAND_AND_WALES)) {
      case Term.Read(var term) -> term;
      case Term.NotATerm(var because, _) -> throw new IllegalArgumentException(because);
    };
  }

  static Fact<MeetingCalendar> every(String rule) {
    return switch (Recurrence.parse(rule, day("2018-01-01"))) {
      case Recurrence.Read(var recurrence) ->
          Fact.of(new MeetingCalendar(List.of(recurrence), List.of(), List.of()));
      case Recurrence.NotARule(var because, _) -> throw new IllegalArgumentException(because);
    };
  }

  static Fact<MeetingCalendar> on(String... dates) {
    return Fact.of(
        new MeetingCalendar(List.of(), Arrays.stream(dates).map(Rules::day).toList(), List.of()));
  }

  static Fact<MeetingCalendar> nobodyKnows() {
    return Fact.unknown(HERE);
  }

  static Fact<Meetings.Special> special(String notice) {
    return Fact.of(
        new Meetings.Special(Meetings.Allowed.YES, Optional.of(term(notice)), List.of()));
  }

  static Fact<Meetings.Special> noSpecial() {
    return Fact.of(new Meetings.Special(Meetings.Allowed.NO, Optional.empty(), List.of()));
  }

  static DutyRule duty(String id, DutyKind kind, Party who, Anchor... anchors) {
    return duty(id, kind, new Condition.Always(), who, anchors);
  }

  static DutyRule duty(String id, DutyKind kind, Condition when, Party who, Anchor... anchors) {
    return new DutyRule(
        id,
        kind,
        kind.words() + " " + id,
        when,
        who,
        List.of(),
        List.of(anchors),
        Force.MUST,
        List.of(),
        HERE);
  }

  static DutyRule towards(DutyRule rule, Party party) {
    return new DutyRule(
        rule.id(),
        rule.kind(),
        rule.what(),
        rule.when(),
        rule.who(),
        List.of(party),
        rule.anchors(),
        rule.force(),
        rule.reliefs(),
        rule.place());
  }

  static DutyRule should(DutyRule rule) {
    return new DutyRule(
        rule.id(),
        rule.kind(),
        rule.what(),
        rule.when(),
        rule.who(),
        rule.towards(),
        rule.anchors(),
        Force.SHOULD,
        rule.reliefs(),
        rule.place());
  }

  static DutyRule relieved(DutyRule rule, String name, String ground, DutyRule... instead) {
    return new DutyRule(
        rule.id(),
        rule.kind(),
        rule.what(),
        rule.when(),
        rule.who(),
        rule.towards(),
        rule.anchors(),
        rule.force(),
        List.of(new Relief(name, ground, List.of(instead))),
        rule.place());
  }

  static Anchor before(StepRef step, String term) {
    return new Anchor(Relation.BEFORE, step, Optional.of(term(term)), Optional.empty());
  }

  static Anchor before(StepRef step) {
    return new Anchor(Relation.BEFORE, step, Optional.empty(), Optional.empty());
  }

  static Anchor after(StepRef step, String term) {
    return new Anchor(Relation.AFTER, step, Optional.of(term(term)), Optional.empty());
  }

  static Anchor after(StepRef step) {
    return new Anchor(Relation.AFTER, step, Optional.empty(), Optional.empty());
  }

  static Anchor within(StepRef step, String term) {
    return new Anchor(Relation.AFTER, step, Optional.empty(), Optional.of(term(term)));
  }
}
