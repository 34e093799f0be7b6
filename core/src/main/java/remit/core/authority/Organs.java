package remit.core.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.core.charter.Body;
import remit.core.kernel.Actor;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.law.FunctionClass;

/// Who acts for a partner unless it is arranged otherwise, as the law pack says by kind of partner
/// and class of function.
final class Organs {
  private final Register register;
  private final Map<Key, List<Organ>> known = new HashMap<>();

  private record Key(PartnerId partner, FunctionClass functionClass) {}

  /// Somebody who may be the organ, and what that depends on. The partner itself stands for an
  /// organ that the charter does not name: it can give, and nobody acts for it.
  record Organ(Actor actor, Cond isIt) {}

  Organs(Register register) {
    this.register = register;
  }

  List<Organ> of(PartnerId partner, FunctionClass functionClass) {
    return known.computeIfAbsent(new Key(partner, functionClass), this::find);
  }

  /// Whether somebody is the organ.
  Cond isOrgan(PartnerId partner, FunctionClass functionClass, Actor actor) {
    return of(partner, functionClass).stream()
        .filter(o -> o.actor().equals(actor))
        .map(Organ::isIt)
        .findFirst()
        .orElse(Cond.NO);
  }

  boolean mayBe(PartnerId partner, FunctionClass functionClass, Actor actor) {
    return of(partner, functionClass).stream().anyMatch(o -> o.actor().equals(actor));
  }

  /// The kinds of body that may be the organ, the one that is it first.
  List<KindName> kinds(PartnerId partner, FunctionClass functionClass) {
    return register.kind(partner).map(k -> k.organsFor(functionClass)).orElse(List.of());
  }

  private List<Organ> find(Key key) {
    var organs = new ArrayList<Organ>();
    var noneYet = Cond.YES;
    for (var kind : kinds(key.partner(), key.functionClass())) {
      var none = new ArrayList<>(List.of(noneYet));
      for (var body : candidates(key, kind)) {
        var actor = new Actor.OfBody(body.id());
        var exists = register.exists(actor);
        organs.add(new Organ(actor, noneYet.and(exists)));
        none.add(exists.not());
      }
      noneYet = Cond.all(none);
    }
    organs.add(new Organ(new Actor.OfPartner(key.partner()), noneYet));
    return organs.stream().filter(o -> o.isIt().possible()).toList();
  }

  /// A body that several partners share acts for one of them only through a gate, save where the
  /// law itself sets it up for several.
  private List<Body> candidates(Key key, KindName kind) {
    var bodies =
        register.bodiesOf(key.partner()).stream()
            .filter(b -> b.kind().value().equals(kind))
            .toList();
    var own = bodies.stream().filter(b -> b.of().size() == 1).toList();
    return own.isEmpty() && sharedByLaw(key.functionClass()) ? bodies : own;
  }

  private static boolean sharedByLaw(FunctionClass functionClass) {
    return switch (functionClass) {
      case HEALTH_AND_WELLBEING, PARTNERSHIP -> true;
      case NHS, EXECUTIVE, COUNCIL, LOCAL_CHOICE, HEALTH_SCRUTINY, SCRUTINY, CENTRAL, OWN_AFFAIRS ->
          false;
    };
  }
}
