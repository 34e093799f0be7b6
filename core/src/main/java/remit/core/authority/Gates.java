package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import remit.core.because.Because;
import remit.core.charter.Delegation;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.kernel.ProvisionId;
import remit.core.law.Gate;
import remit.core.source.Fact;

/// Which openings of the law a delegation may have passed through, and what that depends on.
///
/// A delegation need not name the power under which it is made to be good: where the charter does
/// not say, every gate of the law pack is tried. Where the charter says that the power is unknown,
/// or disputes it, the answer depends on which it is.
final class Gates {
  private final Register register;
  private final Dates dates;

  Gates(Register register, Dates dates) {
    this.register = register;
    this.dates = dates;
  }

  /// A link before it is known whether a gate lets it through.
  record Passage(Unit unit, Delegation delegation, Actor from, Actor to) {}

  /// The gates that let the link through, each with what that depends on.
  List<Trial.Opening> openings(Passage passage) {
    var open = new ArrayList<Trial.Opening>();
    for (var gate : register.charter().law().gates()) {
      var fits = fits(gate, passage);
      if (!fits.possible()) continue;
      var cond = fits.and(under(passage, gate)).and(dates.inTime(passage.delegation(), gate));
      if (cond.possible()) open.add(new Trial.Opening(gate, cond));
    }
    return open;
  }

  /// Whether a gate is for this giver, function and receiver, whatever its dates.
  private Cond fits(Gate gate, Passage passage) {
    if (!gate.classes().contains(passage.unit().functionClass())
        || !passesFunction(gate, passage.unit())) {
      return Cond.NO;
    }
    return Cond.any(actingFor(passage).stream().map(p -> fits(gate, passage, p)).toList());
  }

  private Cond fits(Gate gate, Passage passage, PartnerId acting) {
    if (!register.isCalled(acting, gate.givers())) return Cond.NO;
    return Cond.any(gate.receivers().stream().map(r -> receives(r, passage, acting)).toList());
  }

  private boolean passesFunction(Gate gate, Unit unit) {
    return (gate.only().isEmpty() || gate.only().stream().anyMatch(unit.wider()::contains))
        && gate.excluded().stream().noneMatch(unit.wider()::contains);
  }

  /// The partner for whom the giver acts: the holder where the giver is its own, else any whose it
  /// is.
  private List<PartnerId> actingFor(Passage passage) {
    var partners = register.partnersOf(passage.from());
    var holder = passage.unit().holder();
    return partners.contains(holder) ? List.of(holder) : partners;
  }

  private Cond receives(Gate.Receiver receiver, Passage passage, PartnerId acting) {
    var named = passage.delegation().to().value();
    return switch (receiver.what()) {
      case PARTNER -> receivesPartner(receiver, passage, acting);
      case BODY ->
          Cond.of(
              named instanceof Actor.OfBody(var id) && receivesBody(receiver, named, id, acting));
      case POST ->
          Cond.of(
              named instanceof Actor.OfPost
                  && stands(receiver, register.partnersOf(named), acting)
                  && register.partnersOf(named).stream()
                      .anyMatch(p -> register.isCalled(p, receiver.called())));
    };
  }

  private boolean receivesBody(
      Gate.Receiver receiver, Actor named, remit.core.kernel.BodyId id, PartnerId acting) {
    return stands(receiver, register.partnersOf(named), acting)
        && register
            .body(id)
            .flatMap(b -> register.charter().kind(b))
            .filter(k -> receiver.called().stream().anyMatch(k::isCalled))
            .isPresent();
  }

  /// A partner receives through its principal organ too.
  private Cond receivesPartner(Gate.Receiver receiver, Passage passage, PartnerId acting) {
    var named = passage.delegation().to().value();
    var functionClass = passage.unit().functionClass();
    return Cond.any(
        register.partnersOf(named).stream()
            .filter(p -> register.isCalled(p, receiver.called()))
            .filter(p -> isRelated(receiver.of(), p, acting))
            .map(p ->
                named instanceof Actor.OfPartner
                    ? Cond.YES
                    : register.organs().isOrgan(p, functionClass, named))
            .toList());
  }

  /// A whole partner is another one, or the giver's own; nobody shares it.
  private static boolean isRelated(Gate.Of of, PartnerId partner, PartnerId acting) {
    return switch (of) {
      case OWN -> partner.equals(acting);
      case JOINT -> false;
      case OTHER -> !partner.equals(acting);
    };
  }

  private boolean stands(Gate.Receiver receiver, List<PartnerId> partners, PartnerId acting) {
    boolean own = partners.contains(acting);
    boolean as =
        switch (receiver.of()) {
          case OWN -> own && partners.size() == 1;
          case JOINT -> own && partners.size() > 1;
          case OTHER -> !own;
        };
    return as
        && (receiver.parties().isEmpty()
            || partners.stream().allMatch(p -> register.isCalled(p, receiver.parties())));
  }

  private Cond under(Passage passage, Gate gate) {
    return switch (passage.delegation().under()) {
      case Fact.Stated<ProvisionId>(var provision, _, _) -> named(provision, gate);
      case Fact.Assumed<ProvisionId>(var provision, _, _, _, _) -> named(provision, gate);
      case Fact.Unsaid<ProvisionId> _ -> Cond.YES;
      case Fact.Disputed<ProvisionId>(var claims, var place) ->
          oneOf(
              passage.delegation(),
              claims.stream().map(c -> c.says()).map(Optional::of).toList(),
              gate,
              place);
      case Fact.Unknown<ProvisionId>(_, var place) ->
          oneOf(passage.delegation(), anyOrNone(), gate, place);
    };
  }

  /// One of a charter's own standing orders opens no gate: the power behind it is not stated.
  private Cond named(ProvisionId provision, Gate gate) {
    return Cond.of(register.names(provision, gate));
  }

  private List<Optional<ProvisionId>> anyOrNone() {
    var provisions = new TreeSet<ProvisionId>();
    register.charter().law().gates().forEach(g -> provisions.add(g.provision()));
    var options = new ArrayList<Optional<ProvisionId>>(List.of(Optional.empty()));
    provisions.forEach(p -> options.add(Optional.of(p)));
    return options;
  }

  private Cond oneOf(
      Delegation delegation,
      List<Optional<ProvisionId>> options,
      Gate gate,
      remit.core.source.Span place) {
    var letting =
        IntStream.range(0, options.size())
            .filter(i -> options.get(i).filter(p -> register.names(p, gate)).isPresent())
            .boxed()
            .collect(Collectors.toSet());
    if (letting.isEmpty()) return Cond.NO;
    if (letting.size() == options.size()) return Cond.YES;
    var gap =
        new Gap(
            "under %s %s".formatted(delegation.id(), delegation.place()),
            new Missing("under which provision %s was made".formatted(delegation.id()), place),
            options.size(),
            Gap.Leaning.EITHER);
    return new Cond.Is(gap, letting);
  }

  /// What a link that no gate lets through is told: the gate that it names, or those of its sort.
  Because closed(Passage passage) {
    var delegation = passage.delegation();
    var said = delegation.under().known().filter(p -> !register.isLocal(p));
    var named =
        register.charter().law().gates().stream()
            .filter(g -> said.filter(g.provision()::equals).isPresent())
            .toList();
    if (said.isPresent() && named.isEmpty()) {
      return Because.given(
              delegation.under().place(),
              "%s opens no way for a function to be given".formatted(cite(said.get())))
          .mendedBy("a provision that lets this function be given");
    }
    if (said.isPresent()) {
      return Because.given(
              delegation.under().place(), "%s: %s".formatted(cite(said.get()), why(named, passage)))
          .mendedBy("another power, if there is one, or a decision by whoever gave it");
    }
    return Because.given(
            delegation.place(),
            "no provision of the law pack lets %s give `%s` to %s"
                .formatted(
                    register.name(passage.from()),
                    passage.unit().function().title(),
                    register.name(passage.to())))
        .mendedBy("a decision by %s itself".formatted(register.name(passage.from())));
  }

  /// The first thing that all of the gates refuse, each looked at among those that got so far.
  private String why(List<Gate> gates, Passage passage) {
    var unit = passage.unit();
    var day = register.charter().day();
    var left = only(gates, g -> g.classes().contains(unit.functionClass()));
    if (left.isEmpty()) {
      return "it does not carry functions of the class `%s`"
          .formatted(Receivers.words(unit.functionClass()));
    }
    left = only(left, g -> isGiver(g, passage));
    if (left.isEmpty()) {
      return "%s is not one of those who may give under it"
          .formatted(register.name(passage.from()));
    }
    left = only(left, g -> passesFunction(g, unit));
    if (left.isEmpty()) {
      return "`%s` may not pass through it".formatted(unit.function().title());
    }
    left = only(left, g -> fits(g, passage).possible());
    if (left.isEmpty()) {
      return "%s is not one of those who may receive under it"
          .formatted(register.name(passage.to()));
    }
    return left.stream().allMatch(g -> g.open().contains(day).no())
        ? "it is not open on %s (open %s)".formatted(day, periods(left))
        : "it was not open when the delegation was made (open %s)".formatted(periods(left));
  }

  private static List<Gate> only(List<Gate> gates, Predicate<Gate> passes) {
    return gates.stream().filter(passes).toList();
  }

  private boolean isGiver(Gate gate, Passage passage) {
    return actingFor(passage).stream().anyMatch(p -> register.isCalled(p, gate.givers()));
  }

  private static String periods(List<Gate> gates) {
    return gates.stream()
        .map(g -> g.open().toString())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// A provision by its own words, with its identifier.
  String cite(ProvisionId id) {
    return register
        .charter()
        .findProvision(id)
        .map(p -> "%s (%s)".formatted(p.cite(), id))
        .orElse(id.value());
  }

  /// Whether the receiver may pass on what came through the gate.
  Cond passing(Delegation delegation, Gate gate) {
    return switch (gate.passingOn()) {
      case NEVER -> Cond.NO;
      case WITH_LEAVE -> onward(delegation, Cond.NO);
      case UNLESS_FORBIDDEN -> onward(delegation, Cond.YES);
    };
  }

  /// @param silence what holds where the charter says nothing: where the law lets a receiver pass
  ///   on unless it is forbidden, silence does not forbid; leave must be known
  private Cond onward(Delegation delegation, Cond silence) {
    if (delegation.onward() instanceof Fact.Unsaid<Delegation.Onward> && silence.equals(Cond.YES)) {
      return Cond.YES;
    }
    return switch (delegation.onward().test(o -> o == Delegation.Onward.YES)) {
      case YES -> Cond.YES;
      case NO -> Cond.NO;
      case UNKNOWN ->
          Cond.is(
              Gap.yesOrNo(
                  "onward %s %s".formatted(delegation.id(), delegation.place()),
                  new Missing(
                      "whether the receiver by %s may pass it on".formatted(delegation.id()),
                      delegation.onward().place())));
    };
  }
}
