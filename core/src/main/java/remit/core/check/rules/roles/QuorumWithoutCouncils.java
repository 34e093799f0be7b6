package remit.core.check.rules.roles;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.charter.VotingRule;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.kernel.SeatId;
import remit.core.law.BodyKind;
import remit.core.law.Sector;
import remit.core.source.Fact;
import remit.core.source.Located;

/// A quorum that is met while no council is there.
final class QuorumWithoutCouncils implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "Q101",
              "quorum-without-councils",
              "A body on which councils sit can be quorate without any council member",
              Heading.ROLES)
          .saysAlso(
              "Terms of a health and wellbeing board (Bournemouth, Christchurch and Poole, 2021): a"
                  + " quorum that must contain a councillor",
              RuleInfo.STRUCTURAL)
          .explanation(
              """
              Councils sit on a body, and the others can meet and decide while not one of them is there. That is lawful, and mostly nobody meant
              it: a quorum that only counts heads forgets who they are. The finding shows the fewest who make such a meeting.
              Where it fires, `R003` names only the other parties that can be bypassed, so that nothing is found twice: this rule is about all
              councils together on any body, `R003` about each party to a joint one.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  quorum: 3 #! Q101
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  quorum:
                    all of:
                      - 3
                      - { at least: 1, of: class council }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES, Section.SEATS, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      coalition(examined, body).ifPresent(c -> findings.add(finding(body, c)));
    }
  }

  /// Members who make the body quorate without any council member, and of whom none can be spared;
  /// empty where there are none such, or where it is not known.
  static Optional<List<Seat>> coalition(Examined examined, Body body) {
    var quorum = body.membership().quorum().known();
    boolean known = body.membership().known() == Body.SeatsKnown.ALL;
    if (quorum.isEmpty() || !known || advises(examined, body)) return Optional.empty();
    var seats = examined.on().seats(body);
    boolean councils = seats.stream().anyMatch(s -> isCouncils(examined, s) && s.mayVote().yes());
    boolean counted = seats.stream().allMatch(s -> !s.number().isGap() && !s.votes().isGap());
    if (!councils || !counted) return Optional.empty();
    var places = seats.stream().flatMap(QuorumWithoutCouncils::places).toList();
    var there = identity(places.stream().filter(s -> !isCouncils(examined, s)).toList());
    return meets(places, there, quorum.get())
        ? Optional.of(spared(places, there, quorum.get()))
        : Optional.empty();
  }

  private static boolean advises(Examined examined, Body body) {
    return examined.kind(body).filter(k -> k.capacity() == BodyKind.Capacity.ADVISES).isPresent();
  }

  private static boolean meets(List<Seat> all, Set<Seat> there, VotingRule quorum) {
    return new Division(all, there::contains, Division.Others.ABSENT).meets(quorum).yes();
  }

  /// Sends away, last come first, whoever is not needed.
  private static List<Seat> spared(List<Seat> all, Set<Seat> there, VotingRule quorum) {
    for (var seat : all.reversed()) {
      if (there.remove(seat) && !meets(all, there, quorum)) there.add(seat);
    }
    return all.stream().filter(there::contains).toList();
  }

  private static Set<Seat> identity(List<Seat> seats) {
    Set<Seat> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(seats);
    return set;
  }

  /// Several alike as so many seats, told apart by being different objects.
  private static Stream<Seat> places(Seat seat) {
    return Stream.generate(() ->
            new Seat(
                seat.id(),
                seat.from(),
                seat.nominatedBy(),
                seat.heldBy(),
                seat.person(),
                seat.classes(),
                seat.votes(),
                seat.weights(),
                Fact.stated(1, seat.place()),
                seat.role(),
                seat.deputies(),
                seat.rotation(),
                seat.onlyFor(),
                seat.notAlso(),
                seat.speaksFor(),
                seat.inForce(),
                seat.place()))
        .limit(seat.number().known().orElse(0));
  }

  /// Whether a seat is a council's: from councils alone, or nominated by councils alone.
  private static boolean isCouncils(Examined examined, Seat seat) {
    return areCouncils(examined, seat.from()) || areCouncils(examined, seat.nominatedBy());
  }

  private static boolean areCouncils(Examined examined, List<Located<PartnerId>> partners) {
    return !partners.isEmpty() && partners.stream().allMatch(p -> isCouncil(examined, p.value()));
  }

  static boolean isCouncil(Examined examined, PartnerId id) {
    return examined
        .on()
        .findPartner(id)
        .filter(p -> examined.isInSector(p, Sector.LOCAL_GOVERNMENT))
        .isPresent();
  }

  private static Finding finding(Body body, List<Seat> coalition) {
    var numbers = new LinkedHashMap<SeatId, Integer>();
    coalition.forEach(s -> numbers.merge(s.id(), 1, Integer::sum));
    var words =
        numbers.entrySet().stream()
            .map(e -> (e.getValue() > 1 ? e.getValue() + " of " : "") + "`" + e.getKey() + "`")
            .collect(Collectors.toList());
    return Finding.of(INFO, body.id().value(), body.membership().quorum().place(), "the quorum")
        .says(
            "`%s` is quorate without any council member: %s are enough"
                .formatted(body.id(), Wording.list(words)))
        .why("the others can meet and decide while no council is there")
        .help(
            "add to the quorum of `%s` one from a council: `{ at least: 1, of: class council }`"
                .formatted(body.id()));
  }
}
