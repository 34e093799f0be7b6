package remit.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.authority.IdleDelegation;
import remit.core.calendar.Dates;
import remit.core.charter.CharterOn;
import remit.core.charter.Delegation;
import remit.core.charter.Delegation.Limit;
import remit.core.charter.Reservation;
import remit.core.explain.Powers.Used;
import remit.core.kernel.Truth;

/// What was given, and what is kept.
final class DelegationParts {
  private final CharterOn charter;
  private final Words words;
  private final Map<String, Used> used;
  private final List<IdleDelegation> idle;

  DelegationParts(
      CharterOn charter, Words words, Map<String, Used> used, List<IdleDelegation> idle) {
    this.charter = charter;
    this.words = words;
    this.used = used;
    this.idle = idle;
  }

  List<DelegationPart> all() {
    return charter.delegations().stream().map(this::part).toList();
  }

  private DelegationPart part(Delegation delegation) {
    var link = Optional.ofNullable(used.get(delegation.id()));
    var from = link.map(u -> u.link().from()).orElse(delegation.from().value());
    var to = link.map(u -> u.link().to()).orElse(delegation.to().value());
    var trouble = trouble(delegation, link);
    return new DelegationPart(
        delegation.id(),
        from,
        words.name(from),
        to,
        words.name(to),
        words.functions(delegation.scope().what()),
        scope(delegation.scope()),
        delegation.scope().limits().stream().map(DelegationParts::words).toList(),
        conditions(delegation.conditions()),
        keeps(delegation),
        Words.statement(delegation.onward(), o -> o == Delegation.Onward.YES ? "yes" : "no"),
        Words.statement(delegation.under(), this::provision),
        instrument(delegation.instrument()),
        delegation.inForce().toString(),
        works(delegation, link),
        trouble,
        delegation.sources(),
        delegation.place());
  }

  private String provision(remit.core.kernel.ProvisionId id) {
    return charter.findProvision(id).map(p -> p.cite()).orElse(id.value());
  }

  private Truth works(Delegation delegation, Optional<Used> link) {
    if (isIdle(delegation).isPresent()) return Truth.NO;
    return link.map(Used::certain).orElse(Truth.UNKNOWN);
  }

  private Optional<IdleDelegation> isIdle(Delegation delegation) {
    return idle.stream().filter(i -> i.delegation().id().equals(delegation.id())).findFirst();
  }

  private Optional<String> trouble(Delegation delegation, Optional<Used> link) {
    var nothing = isIdle(delegation).map(DelegationParts::why);
    if (nothing.isPresent()) return nothing;
    return link.map(Used::missing)
        .filter(m -> !m.isEmpty())
        .map(m -> "depends on what is not known: " + String.join("; ", m));
  }

  private static String why(IdleDelegation idle) {
    var lead =
        switch (idle.why()) {
          case NOTHING_TO_GIVE -> "the giver has nothing to give";
          case RECEIVER -> "the receiver cannot hold it";
          case NO_GATE -> "no provision lets this giver give this to this receiver";
        };
    return "nobody can act by it: "
        + lead
        + idle.because().map(b -> " (" + b.says() + ")").orElse("");
  }

  private List<String> scope(Delegation.Scope scope) {
    var parts = new ArrayList<String>();
    if (!scope.acts().isEmpty()) {
      parts.add(
          "only to "
              + Words.series(scope.acts().stream().sorted().map(a -> a.words()).toList())
                  .replace(" and ", " or "));
    }
    if (!scope.areas().isEmpty()) parts.add("for " + Words.series(words.areas(scope.areas())));
    if (!scope.except().isEmpty()) {
      parts.add("not " + Words.series(words.functions(scope.except())));
    }
    scope.exceptChanges().stream()
        .sorted()
        .forEach(c -> parts.add("not for a " + Words.of(c) + " change"));
    if (!scope.exceptActs().isEmpty()) {
      parts.add(
          "not to "
              + scope.exceptActs().stream()
                  .sorted()
                  .map(a -> a.words())
                  .collect(Collectors.joining(" or ")));
    }
    return parts;
  }

  /// `up to £5m of revenue for each decision`.
  static String words(Limit limit) {
    var most = Words.statement(limit.upTo(), m -> "up to " + m);
    var amount = most.certainty().isGap() ? "up to an amount that is not known" : most.text();
    return amount
        + limit.of().map(k -> " of " + Words.of(k)).orElse("")
        + " for each "
        + Words.of(limit.forEach());
  }

  private List<String> conditions(Delegation.Conditions conditions) {
    var parts = new ArrayList<String>();
    switch (conditions.urgentOnly()) {
      case URGENT_ONLY -> parts.add("only when the matter cannot wait");
      case ANY_TIME -> {}
    }
    if (!conditions.together().isEmpty()) {
      parts.add("together with " + Words.series(words.actors(conditions.together())));
    }
    if (!conditions.consulting().isEmpty()) {
      parts.add("after consulting " + Words.series(words.actors(conditions.consulting())));
    }
    conditions
        .ratifiedBy()
        .ifPresent(
            r -> parts.add("to be ratified by " + words.name(r.value()) + " at its next meeting"));
    return parts;
  }

  private static Optional<String> keeps(Delegation delegation) {
    return switch (delegation.holds()) {
      case EXCLUSIVE -> Optional.of("the giver may no longer act itself");
      case CONCURRENT, AS_THE_LAW_HAS_IT -> Optional.empty();
    };
  }

  private static List<Statement> instrument(Delegation.Instrument instrument) {
    return java.util.stream.Stream.of(
            Words.statement(instrument.written(), w -> w ? "written" : "not written"),
            Words.statement(instrument.document(), d -> d),
            Words.statement(instrument.approved(), d -> "approved on " + Dates.words(d)),
            Words.statement(instrument.signed(), d -> "signed on " + Dates.words(d)))
        .filter(s -> !s.certainty().isGap())
        .toList();
  }

  List<Explanation.ReservedPart> reserved() {
    return charter.charter().powers().reserved().stream().map(this::reserved).toList();
  }

  private Explanation.ReservedPart reserved(Reservation reservation) {
    return new Explanation.ReservedPart(
        words.functions(reservation.what()),
        reservation.acts().stream().sorted().map(a -> a.words()).toList(),
        words.actors(reservation.to()),
        reservation.sources(),
        reservation.place());
  }
}
