package remit.core.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.ActKind;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.kernel.Truth;
import remit.core.source.Span;

/// Builds small law packs for tests. Everything is cited to "Law".
public final class Laws {
  private final List<PartnerKind> partnerKinds = new ArrayList<>();
  private final List<BodyKind> bodyKinds = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<Gate> gates = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();

  private static List<Citation> law() {
    return List.of(Citation.of("Law"));
  }

  /// A kind of partner, called also by its groups, with the kinds of its organs by class.
  public Laws partners(
      String kind, Sector sector, List<String> groups, Map<FunctionClass, List<String>> organs) {
    var byClass = new EnumMap<FunctionClass, List<KindName>>(FunctionClass.class);
    organs.forEach((c, kinds) -> byClass.put(c, kinds.stream().map(KindName::new).toList()));
    partnerKinds.add(
        new PartnerKind(
            new KindName(kind),
            kind + "s",
            sector,
            groups,
            Period.ALWAYS,
            byClass,
            Truth.YES,
            law(),
            Optional.empty()));
    return this;
  }

  public Laws bodies(String kind, BodyKind.Capacity capacity) {
    return bodies(kind, capacity, Set.of());
  }

  /// A kind of body that may be given functions of some classes; none means any.
  public Laws bodies(String kind, BodyKind.Capacity capacity, Set<FunctionClass> mayHold) {
    bodyKinds.add(
        new BodyKind(
            new KindName(kind),
            kind + "s",
            List.of(),
            capacity,
            mayHold,
            Set.of(),
            List.of(),
            Period.ALWAYS,
            law(),
            Optional.empty()));
    return this;
  }

  public Laws function(String id, FunctionClass functionClass, String... holders) {
    return function(function(id, Optional.empty(), functionClass, Period.ALWAYS, holders));
  }

  /// A part of another function, held with it.
  public Laws part(String id, String of, FunctionClass functionClass) {
    return function(function(id, Optional.of(of), functionClass, Period.ALWAYS));
  }

  public Laws function(Function function) {
    functions.add(function);
    return this;
  }

  public static Function function(
      String id,
      Optional<String> partOf,
      FunctionClass functionClass,
      Period period,
      String... holders) {
    var holdings =
        holders.length == 0
            ? List.<Function.Holding>of()
            : List.of(new Function.Holding(List.of(holders), List.of(), period, law()));
    return new Function(
        new FunctionId(id),
        id,
        partOf.map(FunctionId::new),
        functionClass,
        holdings,
        Function.Pooling.ALLOWED,
        Set.of(),
        law(),
        Confidence.CONFIRMED,
        Optional.empty(),
        Span.NOWHERE);
  }

  /// The function, but these acts on it only in person.
  public static Function inPerson(Function f, ActKind... acts) {
    return new Function(
        f.id(),
        f.title(),
        f.partOf(),
        f.functionClass(),
        f.holdings(),
        f.pooling(),
        Set.of(acts),
        f.sources(),
        f.confidence(),
        f.note(),
        f.place());
  }

  public Laws gate(Gate gate) {
    gates.add(gate);
    provisions.add(provision(gate.provision()));
    return this;
  }

  /// A gate that anybody may give by, for these classes, to these receivers, with leave to pass on.
  public static Gate gate(
      String provision, Set<FunctionClass> classes, Gate.Receiver... receivers) {
    return new Gate(
        new ProvisionId(provision),
        Period.ALWAYS,
        List.of("any"),
        classes,
        Set.of(),
        Set.of(),
        List.of(receivers),
        Gate.PassingOn.WITH_LEAVE,
        Gate.Keeps.CONCURRENT);
  }

  public static Gate.Receiver to(Gate.What what, Gate.Of of) {
    return new Gate.Receiver(what, List.of("any"), of, List.of());
  }

  private static Provision provision(ProvisionId id) {
    return new Provision(
        id,
        id.value(),
        "Law " + id.value(),
        Optional.empty(),
        Provision.Standing.STATUTE,
        Period.ALWAYS,
        List.of("any"),
        "lets functions be given",
        Map.of(),
        List.of(),
        List.of(),
        Confidence.CONFIRMED,
        Optional.empty(),
        Span.NOWHERE);
  }

  public LawPack pack() {
    return new LawPack(
        new KindName("test"),
        "Law of the tests",
        partnerKinds,
        bodyKinds,
        functions,
        gates,
        provisions.stream().distinct().toList());
  }
}
