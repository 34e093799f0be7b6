package remit.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.kernel.ProvisionId;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// Seats that law demands of a body, against those that it has. Says nothing of a body whose seats
/// are not all known.
public final class RequiredSeats {
  private static final int ENOUGH = 1_000_000;

  private RequiredSeats() {}

  /// One finding for everything that a body lacks.
  public static void missing(Examined examined, Body body, RuleInfo info, Findings findings) {
    if (body.membership().known() != Body.SeatsKnown.ALL) return;
    var lacks = new ArrayList<String>();
    var sources = new LinkedHashMap<ProvisionId, Provision>();
    for (var demand : examined.demands().on(body, Requirement.Seats.class)) {
      if (demand.provision().standing().binding()) {
        lack(examined, body, demand.requirement())
            .ifPresent(l -> add(lacks, sources, l, demand.provision()));
      }
    }
    for (var demand : examined.demands().on(body, Requirement.SeatFromEach.class)) {
      if (demand.provision().standing().binding()) {
        for (var l : lacks(examined, body, demand.requirement())) {
          add(lacks, sources, l, demand.provision());
        }
      }
    }
    if (!lacks.isEmpty()) findings.add(finding(body, info, lacks, sources.values()));
  }

  private static void add(
      List<String> lacks, Map<ProvisionId, Provision> sources, String lack, Provision provision) {
    lacks.add(lack);
    sources.put(provision.id(), provision);
  }

  private static Optional<String> lack(Examined examined, Body body, Requirement.Seats wanted) {
    var fit = new SeatFit(examined);
    long most = 0;
    for (var seat : examined.on().seats(body)) {
      if (!fit.fits(seat, wanted.sort()).no()) most += seat.number().known().orElse(ENOUGH);
    }
    if (most >= wanted.atLeast()) return Optional.empty();
    var number = wanted.atLeast() == 1 ? "" : "%d ".formatted(wanted.atLeast());
    return Optional.of(number + words(wanted.sort()));
  }

  private static List<String> lacks(Examined examined, Body body, Requirement.SeatFromEach wanted) {
    var areas = examined.on().areasOf(body);
    return examined.partnersServing(areas).stream()
        .filter(p -> wanted.partners().stream().anyMatch(w -> examined.isCalled(p.id(), w)))
        .filter(p -> p.inForce().contains(examined.day()).yes())
        .filter(p -> examined.on().seats(body).stream().noneMatch(s -> sits(s, p.id())))
        .map(p -> "a member from `" + p.id() + "`")
        .toList();
  }

  private static boolean sits(Seat seat, PartnerId partner) {
    return seat.comesFrom(partner)
        || seat.nominatedBy().stream().anyMatch(p -> p.value().equals(partner));
  }

  /// `a director of public health`, `somebody from an NHS provider`, `members`.
  static String words(Requirement.SeatSort sort) {
    if (!sort.either().isEmpty()) {
      return sort.either().stream().map(RequiredSeats::words).collect(Collectors.joining(" or "));
    }
    if (!sort.person().isEmpty()) return "a " + sort.person().getFirst();
    return sort.from().isEmpty()
        ? "members"
        : "somebody from a partner called `" + sort.from().getFirst() + "`";
  }

  private static Finding finding(
      Body body, RuleInfo info, List<String> lacks, Collection<Provision> provisions) {
    var draft =
        Finding.of(info, body.id().value(), body.place(), "lacks a member")
            .says("`%s` lacks %s".formatted(body.id(), Wording.list(lacks)))
            .why(
                "statute gives the body this member, and a body that lacks it is not made up"
                    + " as the law asks");
    provisions.forEach(p -> draft.source(p.citation()));
    return draft.help(
        "add %s to the seats of `%s`, or write `seats known: some` if not all are listed"
            .formatted(Wording.list(lacks), body.id()));
  }
}
