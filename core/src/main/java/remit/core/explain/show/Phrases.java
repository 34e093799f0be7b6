package remit.core.explain.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.explain.BodyPart;
import remit.core.explain.BodyPart.SeatPart;
import remit.core.explain.BodyPart.Standing;
import remit.core.explain.DelegationPart;
import remit.core.explain.Power;
import remit.core.explain.Statement;

/// Sentences that text and page share.
final class Phrases {
  private Phrases() {}

  /// `a`, `a and b`, `a, b and c`.
  static String series(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// The heading over the bodies of one standing.
  static String heading(Standing standing) {
    return switch (standing) {
      case DECIDES -> "Bodies that may decide";
      case REVIEWS -> "Bodies that review, and decide nothing else";
      case ADVISES -> "Bodies that only advise";
      case NOTHING -> "Bodies that hold nothing";
      case UNKNOWN -> "Bodies of which it is not known whether they may decide";
    };
  }

  /// What a body is: its kind, whose it is, and whether it is at work.
  static String kind(BodyPart body) {
    var status =
        switch (body.status()) {
          case ACTIVE -> "";
          case DORMANT -> "; it does not meet";
          case SHADOW -> "; it meets as a shadow and is not set up in law";
        };
    var of = body.of().isEmpty() ? "" : " of " + series(body.of());
    return body.kind() + of + status;
  }

  /// What a power reaches, without its title: for whom, on whose word, within what limits.
  static String terms(Power power, BodyPart body) {
    var terms = new ArrayList<String>();
    if (power.holders().size() > 1 || !power.holders().equals(body.of())) {
      terms.add("for " + series(power.holders()));
    }
    if (!power.from().isEmpty()) terms.add("given by " + series(power.from()));
    terms.addAll(power.limits());
    if (!power.certain().yes()) {
      terms.add("depends on what is not known: " + String.join("; ", power.missing()));
    }
    return String.join("; ", terms);
  }

  /// Who sits: `2 clinicians (clinical), from NHS Vale; no vote`.
  static String seat(SeatPart seat) {
    var says = new StringBuilder(seat.name());
    seat.number().filter(n -> n > 1).ifPresent(n -> says.append(" × ").append(n));
    if (seat.number().isEmpty()) says.append(" (how many is not known)");
    says.append(": ").append(who(seat));
    role(seat).forEach(r -> says.append("; ").append(r));
    return says.toString();
  }

  /// The office or the sort of person, and whose they are.
  static String who(SeatPart seat) {
    var who = new ArrayList<String>();
    seat.post().ifPresentOrElse(who::add, () -> seat.person().ifPresent(who::add));
    if (seat.post().isEmpty() && !seat.from().isEmpty()) who.add("from " + series(seat.from()));
    if (who.isEmpty()) who.add("nobody's seat");
    return String.join(", ", who);
  }

  /// Its part in the meeting, where that is not simply a member's with a vote.
  static List<String> role(SeatPart seat) {
    var roles = new ArrayList<String>();
    switch (seat.role()) {
      case CHAIR -> roles.add("chairs");
      case VICE_CHAIR -> roles.add("vice-chair");
      case MEMBER -> {}
    }
    switch (seat.votes()) {
      case YES -> {}
      case NO -> roles.add("no vote");
      case UNKNOWN -> roles.add("whether it votes is not known");
    }
    roles.addAll(seat.terms());
    return roles;
  }

  static String membersKnown(Body.SeatsKnown known) {
    return switch (known) {
      case ALL -> "";
      case SOME -> "Who else sits is not known";
      case NONE -> "Who sits is not known";
    };
  }

  /// What a delegation gives, in one sentence.
  static String gives(DelegationPart delegation) {
    var says = new StringBuilder();
    says.append("“").append(String.join("” and “", delegation.what())).append("”");
    delegation.scope().forEach(s -> says.append(", ").append(s));
    delegation.limits().forEach(l -> says.append(", ").append(l));
    delegation.conditions().forEach(c -> says.append(", ").append(c));
    return says.toString();
  }

  /// `chairs` of a seat in a table: the word for its part.
  static String part(Seat.Role role) {
    return switch (role) {
      case CHAIR -> "Chair";
      case VICE_CHAIR -> "Vice-chair";
      case MEMBER -> "Member";
    };
  }

  /// The statement after a label: `Quorum: not known`.
  static String labelled(String label, Statement statement) {
    return label + ": " + statement.sentence();
  }
}
