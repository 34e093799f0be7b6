package remit.core.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Link;
import remit.core.authority.Remit;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Truth;

/// What everybody may decide at large, one entry for a function: the same function for several
/// holders is told once.
final class Powers {
  private final CharterOn charter;
  private final Words words;
  private final Map<Actor, List<Remit>> remits = new TreeMap<>();

  Powers(CharterOn charter, Words words, AuthorityResolver authority) {
    this.charter = charter;
    this.words = words;
    authority
        .remits()
        .forEach(r -> remits.computeIfAbsent(r.actor(), _ -> new ArrayList<>()).add(r));
  }

  List<Power> of(Actor actor) {
    var byFunction = new LinkedHashMap<FunctionId, List<Remit>>();
    for (var remit : remits.getOrDefault(actor, List.of())) {
      byFunction.computeIfAbsent(remit.function(), _ -> new ArrayList<>()).add(remit);
    }
    var order = charter.functions().all().stream().map(f -> f.id()).toList();
    return byFunction.entrySet().stream()
        .sorted(java.util.Comparator.comparingInt(e -> order.indexOf(e.getKey())))
        .map(e -> power(e.getKey(), e.getValue()))
        .toList();
  }

  private Power power(FunctionId function, List<Remit> remits) {
    var limits = new LinkedHashSet<String>();
    var from = new LinkedHashSet<String>();
    var missing = new LinkedHashSet<String>();
    for (var remit : remits) {
      remit
          .chain()
          .links()
          .forEach(l -> {
            limits.addAll(l.limits());
            from.add(words.name(l.from()));
          });
      remit.missing().forEach(m -> missing.add(m.what()));
    }
    var certain = remits.stream().map(Remit::certain).reduce(Truth.YES, Truth::and);
    return new Power(
        function,
        words.function(function),
        charter.functions().find(function).orElseThrow().functionClass(),
        remits.stream().map(r -> words.name(r.holder())).distinct().toList(),
        List.copyOf(limits),
        List.copyOf(from),
        certain,
        List.copyOf(missing));
  }

  /// The good links by the delegation that they stand for.
  Map<String, Used> used() {
    var used = new TreeMap<String, Used>();
    for (var remit : remits.values().stream().flatMap(List::stream).toList()) {
      for (var link : remit.chain().links()) {
        used.merge(
            link.delegation().id(),
            new Used(link, remit.certain(), remit.missing().stream().map(m -> m.what()).toList()),
            (a, b) -> a.certain().yes() ? a : b);
      }
    }
    return used;
  }

  /// A good link, and what it depends on.
  record Used(Link link, Truth certain, List<String> missing) {}
}
