package remit.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import remit.core.charter.Compliance;
import remit.core.charter.Delegation;
import remit.core.charter.Reservation;
import remit.core.compare.Change.Kind;
import remit.core.compare.Change.Subject;
import remit.core.kernel.Actor;

/// What changed in delegations, in reserved matters and in who must comply with what.
final class GrantChanges {
  private final Matches matches;
  private final Looked before;
  private final Looked after;
  private final List<Change> changes = new ArrayList<>();

  GrantChanges(Matches matches, Looked before, Looked after) {
    this.matches = matches;
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    pair(delegations(before), delegations(after), Subject.DELEGATIONS);
    pair(reservations(before), reservations(after), Subject.RESERVED);
    pair(bonds(before), bonds(after), Subject.BOUND);
    return List.copyOf(changes);
  }

  /// Something given or owed: what it is about, what it is, and its terms.
  private record Entry(String about, String what, String terms) {}

  private void pair(Map<String, Entry> was, Map<String, Entry> is, Subject subject) {
    was.forEach((key, old) -> {
      var now = is.get(key);
      if (now == null) {
        changes.add(new Change(subject, Kind.REMOVED, old.about(), "no longer: " + old.what()));
      } else if (!now.terms().equals(old.terms())) {
        changes.add(
            new Change(
                subject,
                Kind.CHANGED,
                now.about(),
                "%s: %s; before: %s".formatted(now.what(), orNone(now), orNone(old))));
      }
    });
    is.forEach((key, now) -> {
      if (!was.containsKey(key)) {
        var says = now.what() + (now.terms().isEmpty() ? "" : " (" + now.terms() + ")");
        changes.add(new Change(subject, Kind.ADDED, now.about(), "new: " + says));
      }
    });
  }

  private static String orNone(Entry entry) {
    return entry.terms().isEmpty() ? "without limits" : entry.terms();
  }

  private Map<String, Entry> delegations(Looked side) {
    var phrases = new Phrases(side);
    var entries = new LinkedHashMap<String, Entry>();
    for (var delegation : side.on().delegations()) {
      var from = delegation.from().value();
      var to = delegation.to().value();
      var key = key(side, from) + " to " + key(side, to) + " " + functions(delegation);
      var titles =
          delegation.scope().what().stream()
              .map(f -> side.on().functions().title(f.value()))
              .toList();
      put(
          entries,
          key,
          new Entry(
              phrases.actor(to),
              "%s, from %s".formatted(Phrases.series(titles), phrases.actor(from)),
              String.join(", ", phrases.terms(delegation))));
    }
    return entries;
  }

  private static TreeSet<String> functions(Delegation delegation) {
    var functions = new TreeSet<String>();
    delegation.scope().what().forEach(f -> functions.add(f.value().value()));
    return functions;
  }

  private String key(Looked side, Actor actor) {
    return matches.key(side.number(), actor);
  }

  /// Several alike are told apart by their order.
  private static void put(Map<String, Entry> entries, String key, Entry entry) {
    int number = 1;
    while (entries.containsKey(key + number)) number++;
    entries.put(key + number, entry);
  }

  private Map<String, Entry> reservations(Looked side) {
    var phrases = new Phrases(side);
    var entries = new LinkedHashMap<String, Entry>();
    for (var reservation : side.on().charter().powers().reserved()) {
      var titles =
          reservation.what().stream().map(f -> side.on().functions().title(f.value())).toList();
      var to = reservation.to().stream().map(a -> phrases.actor(a.value())).toList();
      put(
          entries,
          reservation.what().toString(),
          new Entry(Phrases.series(titles), "reserved", reserved(reservation, to)));
    }
    return entries;
  }

  private static String reserved(Reservation reservation, List<String> to) {
    var acts = reservation.acts().stream().sorted().map(a -> a.words()).toList();
    var inPerson = reservation.inPerson() == Reservation.InPerson.YES ? ", in person" : "";
    return "to "
        + Phrases.series(to)
        + (acts.isEmpty() ? "" : " to " + Phrases.series(acts))
        + inPerson;
  }

  private Map<String, Entry> bonds(Looked side) {
    var entries = new LinkedHashMap<String, Entry>();
    for (var compliance : side.on().charter().powers().binds()) {
      if (compliance.inForce().contains(side.on().day()).no()) continue;
      for (var who : compliance.who()) {
        var partner = new Actor.OfPartner(who.value());
        var with = side.name(partner);
        entries.putIfAbsent(
            key(side, partner) + compliance.with().value(),
            new Entry(with, "must " + nature(compliance) + " " + name(side, compliance), ""));
      }
    }
    return entries;
  }

  private static String nature(Compliance compliance) {
    return switch (compliance.nature()) {
      case COMPLY -> "comply with";
      case HAVE_REGARD -> "have regard to";
      case COLLABORATE -> "collaborate on";
    };
  }

  private static String name(Looked side, Compliance compliance) {
    var with = new Bonds(side).with(compliance);
    return compliance.withKind() == Compliance.Kind.BODY ? "what " + with + " decides" : with;
  }
}
