package remit.core.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.ProvisionId;

/// The law of one country as data, indexed. Entries keep the order of the pack's files.
public final class LawPack {
  private final KindName name;
  private final String title;
  private final Map<KindName, PartnerKind> partnerKinds = new LinkedHashMap<>();
  private final Map<KindName, BodyKind> bodyKinds = new LinkedHashMap<>();
  private final Map<FunctionId, Function> functions = new LinkedHashMap<>();
  private final List<Gate> gates;
  private final Map<ProvisionId, Provision> provisions = new LinkedHashMap<>();

  public LawPack(
      KindName name,
      String title,
      Collection<PartnerKind> partnerKinds,
      Collection<BodyKind> bodyKinds,
      Collection<Function> functions,
      Collection<Gate> gates,
      Collection<Provision> provisions) {
    this.name = name;
    this.title = title;
    partnerKinds.forEach(k -> this.partnerKinds.put(k.name(), k));
    bodyKinds.forEach(k -> this.bodyKinds.put(k.name(), k));
    functions.forEach(f -> this.functions.put(f.id(), f));
    this.gates = List.copyOf(gates);
    provisions.forEach(p -> this.provisions.put(p.id(), p));
  }

  public KindName name() {
    return name;
  }

  public String title() {
    return title;
  }

  public SequencedCollection<PartnerKind> partnerKinds() {
    return List.copyOf(partnerKinds.values());
  }

  public SequencedCollection<BodyKind> bodyKinds() {
    return List.copyOf(bodyKinds.values());
  }

  public SequencedCollection<Function> functions() {
    return List.copyOf(functions.values());
  }

  public List<Gate> gates() {
    return gates;
  }

  public SequencedCollection<Provision> provisions() {
    return List.copyOf(provisions.values());
  }

  public Optional<PartnerKind> findPartnerKind(KindName kind) {
    return Optional.ofNullable(partnerKinds.get(kind));
  }

  public Optional<BodyKind> findBodyKind(KindName kind) {
    return Optional.ofNullable(bodyKinds.get(kind));
  }

  public Optional<Function> findFunction(FunctionId id) {
    return Optional.ofNullable(functions.get(id));
  }

  public Optional<Provision> findProvision(ProvisionId id) {
    return Optional.ofNullable(provisions.get(id));
  }

  /// The function and the wider ones that it is part of, narrowest first.
  public Set<FunctionId> withWider(FunctionId id) {
    var wider = new LinkedHashSet<FunctionId>();
    var next = Optional.of(id);
    while (next.isPresent() && wider.add(next.get())) {
      next = findFunction(next.get()).flatMap(Function::partOf);
    }
    return wider;
  }
}
