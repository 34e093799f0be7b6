package remit.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.core.authority.Chain;
import remit.core.authority.Condition;
import remit.core.authority.Decider;
import remit.core.authority.Link;
import remit.core.authority.Missing;
import remit.core.authority.Ruling;
import remit.core.because.Because;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.route.Deciders.Share;
import remit.core.route.Deciders.Standing;
import remit.core.source.Located;

/// What the authority engine ruled, as the route needs it.
final class Rulings {
  /// The ground of a power that is there only when a matter cannot wait.
  private static final String CANNOT_WAIT = "the matter cannot wait";

  private Rulings() {}

  static Deciders deciders(Ruling ruling, CharterOn charter) {
    return switch (ruling) {
      case Ruling.Decides(var deciders, var around, var because) -> {
        var able = Stream.concat(deciders.stream(), around.urgent().stream()).toList();
        yield new Deciders(
            Standing.SETTLED, holders(deciders), List.of(share(able, charter)), because);
      }
      case Ruling.Jointly(var shares, _, var around, var because) ->
          new Deciders(
              Standing.SETTLED,
              shares.stream().map(Ruling.Share::holder).distinct().toList(),
              shares.stream().map(s -> share(able(s, around.urgent()), charter)).toList(),
              because);
      case Ruling.Unknown unknown -> unknown(unknown, charter);
      case Ruling.Recommends(_, _, var because) -> nobody(because);
      case Ruling.Nobody(_, _, var because) -> nobody(because);
      case Ruling.Contested(_, _, var because) -> nobody(because);
    };
  }

  private static Deciders nobody(Because because) {
    return new Deciders(Standing.NOBODY, List.of(), List.of(), because);
  }

  private static List<PartnerId> holders(List<Decider> deciders) {
    return deciders.stream().flatMap(d -> d.binds().stream()).distinct().sorted().toList();
  }

  private static List<Decider> able(Ruling.Share share, List<Decider> urgent) {
    var able = new ArrayList<>(share.deciders());
    urgent.stream().filter(d -> d.binds().contains(share.holder())).forEach(able::add);
    return able;
  }

  private static Share share(List<Decider> deciders, CharterOn charter) {
    return new Share(deciders.stream().map(d -> chain(d, charter)).toList());
  }

  private static Deciders.Chain chain(Decider decider, CharterOn charter) {
    return new Deciders.Chain(
        decider.actor(),
        decider.onlyWhenUrgent() ? List.of(CANNOT_WAIT) : List.of(),
        decider.conditions().stream()
            .flatMap(c ->
                c instanceof Condition.RatifiedBy(var actor, _) ? Stream.of(actor) : Stream.empty())
            .toList(),
        decider.conditions().stream()
            .flatMap(c ->
                c instanceof Condition.TogetherWith(var actors, _)
                    ? actors.stream()
                    : Stream.empty())
            .toList(),
        decider.conditions().stream()
            .flatMap(c ->
                c instanceof Condition.Consulting(var actors, _) ? actors.stream() : Stream.empty())
            .toList(),
        because(decider, charter));
  }

  private static Because because(Decider decider, CharterOn charter) {
    var reasons = new ArrayList<Because>();
    for (Chain chain : decider.chains()) {
      reasons.add(chain.because());
      for (Link link : chain.links()) reasons.add(link.because());
    }
    return Because.that(
        charter.nameOf(decider.actor())
            + " decides for "
            + String.join(
                ", ",
                decider.binds().stream()
                    .map(id -> charter.nameOf(new Actor.OfPartner(id)))
                    .toList()),
        reasons);
  }

  /// The first answer that may turn out with somebody to decide: the route is then a route on that
  /// condition, and says so.
  private static Deciders unknown(Ruling.Unknown ruling, CharterOn charter) {
    var because =
        ruling.settledBy().stream()
            .map(Missing::what)
            .reduce(ruling.because(), Because::mendedBy, (a, _) -> a);
    for (var possible : ruling.possible()) {
      if (possible.deciders().isEmpty()) continue;
      var chains = possible.deciders().stream().map(a -> Deciders.Chain.plain(a, because)).toList();
      var shares =
          possible.kind() == Ruling.Kind.JOINTLY
              ? chains.stream().map(c -> new Share(List.of(c))).toList()
              : List.of(new Share(chains));
      var holders =
          possible.deciders().stream().flatMap(a -> partners(a, charter)).distinct().toList();
      return new Deciders(Standing.NOT_KNOWN, holders, shares, because);
    }
    return nobody(because);
  }

  private static Stream<PartnerId> partners(Actor actor, CharterOn charter) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> Stream.of(id);
      case Actor.OfBody(var id) ->
          charter.findBody(id).stream().flatMap(b -> b.of().stream()).map(Located::value);
      case Actor.OfPost(var id) ->
          charter.findPost(id).stream().flatMap(p -> p.of().stream()).map(Located::value);
    };
  }
}
