package remit.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import remit.core.authority.Chain;
import remit.core.authority.Remit;
import remit.core.charter.Area;
import remit.core.charter.Delegation;
import remit.core.compare.FunctionRow.By;
import remit.core.compare.FunctionRow.Certain;
import remit.core.compare.FunctionRow.Decided;
import remit.core.compare.FunctionRow.ForItself;
import remit.core.compare.FunctionRow.Grant;
import remit.core.compare.FunctionRow.Moved;
import remit.core.compare.FunctionRow.Nobody;
import remit.core.compare.FunctionRow.Outside;
import remit.core.compare.FunctionRow.Where;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.core.law.PartnerKind;
import remit.core.law.Sector;

/// Works out where each function is decided. A part is left out where it goes everywhere with what
/// it is part of.
final class FunctionRows {
  private final List<Looked> sides;
  private final Matches matches;
  private final Map<FunctionId, List<Where>> known = new HashMap<>();

  FunctionRows(List<Looked> sides, Matches matches) {
    this.sides = sides;
    this.matches = matches;
  }

  List<FunctionRow> rows() {
    var functions = new LinkedHashMap<FunctionId, Function>();
    for (var side : sides) {
      side.on().functions().all().forEach(f -> functions.putIfAbsent(f.id(), f));
    }
    var rows = new ArrayList<FunctionRow>();
    for (var function : functions.values()) {
      var where = where(function.id());
      boolean concerns = where.stream().anyMatch(w -> !(w instanceof Outside o) || isNational(o));
      if (concerns && !goesWithWider(function, where)) {
        rows.add(new FunctionRow(function.id(), function.title(), where, moved(where)));
      }
    }
    return rows;
  }

  private static boolean isNational(Outside outside) {
    return outside.level().isPresent();
  }

  private boolean goesWithWider(Function function, List<Where> where) {
    return function.partOf().filter(w -> keys(where(w)).equals(keys(where))).isPresent();
  }

  private List<Where> where(FunctionId function) {
    var found = known.get(function);
    if (found == null) {
      found = sides.stream().map(s -> where(s, function)).toList();
      known.put(function, found);
    }
    return found;
  }

  private Moved moved(List<Where> where) {
    return keys(where).stream().distinct().count() > 1 ? Moved.YES : Moved.NO;
  }

  /// What a charter says of a function, in words that are the same where it is the same.
  private List<String> keys(List<Where> where) {
    var keys = new ArrayList<String>();
    for (int side = 0; side < where.size(); side++) keys.add(key(side, where.get(side)));
    return keys;
  }

  private String key(int side, Where where) {
    return switch (where) {
      case Outside(var byLaw, _) -> "outside " + byLaw;
      case ForItself _ -> "each for itself";
      case Nobody(var holders) -> "nobody " + holders.size();
      case Decided(var by, var levels) -> {
        var keys = new TreeSet<String>();
        for (var b : by) keys.add(matches.key(side, b.actor()) + b.grant() + b.holders().size());
        yield keys + " " + levels;
      }
    };
  }

  private static Where where(Looked side, FunctionId function) {
    var by = new LinkedHashMap<Actor, List<Remit>>();
    for (var remit : side.remits()) {
      if (side.on().functions().isWithin(function, remit.function())) {
        by.computeIfAbsent(remit.actor(), _ -> new ArrayList<>()).add(remit);
      }
    }
    if (by.isEmpty()) return without(side, function);
    var all = new ArrayList<By>();
    by.forEach((actor, remits) -> all.add(by(side, actor, remits)));
    all.sort(java.util.Comparator.comparing(By::grant));
    if (isOwnAffair(side, function) && all.stream().allMatch(b -> b.grant() == Grant.OWN)) {
      return new ForItself(all);
    }
    return new Decided(all, levels(side, all));
  }

  private static SequencedSet<Area.Level> levels(Looked side, List<By> by) {
    var levels = new TreeSet<Area.Level>();
    for (var b : by) {
      if (b.grant() != Grant.GIVEN_IN_PART) side.level(b.actor()).ifPresent(levels::add);
    }
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(levels));
  }

  private static boolean isOwnAffair(Looked side, FunctionId function) {
    return side.on()
        .functions()
        .find(function)
        .filter(f -> f.functionClass() == FunctionClass.OWN_AFFAIRS)
        .isPresent();
  }

  private static By by(Looked side, Actor actor, List<Remit> remits) {
    var holders = remits.stream().map(Remit::holder).distinct().sorted().toList();
    boolean certain = remits.stream().allMatch(r -> r.certain() == Truth.YES);
    var grant =
        remits.stream()
            .map(r -> grant(r.chain()))
            .max(java.util.Comparator.naturalOrder())
            .orElse(Grant.OWN);
    return new By(
        actor,
        side.name(actor),
        holders.stream().map(side::name).toList(),
        grant,
        certain ? Certain.YES : Certain.DEPENDS_ON_UNKNOWN);
  }

  static Grant grant(Chain chain) {
    if (chain.links().isEmpty()) return Grant.OWN;
    boolean whole = chain.links().stream().allMatch(l -> isWhole(l.delegation()));
    return whole ? Grant.GIVEN : Grant.GIVEN_IN_PART;
  }

  private static boolean isWhole(Delegation delegation) {
    var scope = delegation.scope();
    return scope.acts().isEmpty()
        && scope.areas().isEmpty()
        && scope.limits().isEmpty()
        && scope.except().isEmpty()
        && scope.exceptActs().isEmpty()
        && scope.exceptChanges().isEmpty()
        && delegation.conditions().urgentOnly() == Delegation.Urgency.ANY_TIME;
  }

  private static Where without(Looked side, FunctionId function) {
    var holders = holders(side, function);
    if (!holders.isEmpty()) return new Nobody(holders);
    var kinds = kinds(side, function);
    boolean national =
        kinds.stream()
            .flatMap(k -> kind(side, k).stream())
            .anyMatch(k -> k.sector() == Sector.CENTRAL);
    return new Outside(
        kinds.stream().map(k -> kind(side, k).map(PartnerKind::plural).orElse(k)).toList(),
        national ? Optional.of(Area.Level.NATION) : Optional.empty());
  }

  private static List<String> holders(Looked side, FunctionId function) {
    var kinds = kinds(side, function);
    var named = named(side, function);
    return side.on().partners().stream()
        .filter(p ->
            named.contains(p.id())
                || side.on().kind(p).filter(k -> kinds.stream().anyMatch(k::isCalled)).isPresent())
        .map(p -> p.name())
        .toList();
  }

  private static Optional<PartnerKind> kind(Looked side, String word) {
    return side.on().law().findPartnerKind(new KindName(word));
  }

  /// The holdings of the nearest wider function that has any, as in force on the day.
  private static List<Function.Holding> holdings(Looked side, FunctionId function) {
    return side.on().functions().withWider(function).stream()
        .flatMap(f -> side.on().functions().find(f).stream())
        .map(Function::holdings)
        .filter(h -> !h.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .filter(h -> !h.period().contains(side.on().day()).no())
        .toList();
  }

  private static List<String> kinds(Looked side, FunctionId function) {
    return holdings(side, function).stream().flatMap(h -> h.kinds().stream()).distinct().toList();
  }

  private static List<PartnerId> named(Looked side, FunctionId function) {
    return holdings(side, function).stream().flatMap(h -> h.partners().stream()).toList();
  }
}
