package remit.core.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Area.Level;
import remit.core.explain.BodyPart;
import remit.core.explain.BodyPart.Standing;
import remit.core.explain.DelegationPart;
import remit.core.explain.Explanation;
import remit.core.explain.Explanation.PostPart;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.law.Sector;
import remit.core.map.SystemMap.About;
import remit.core.map.SystemMap.Arrow;
import remit.core.map.SystemMap.Fact;
import remit.core.map.SystemMap.Lane;
import remit.core.map.SystemMap.Node;
import remit.core.map.SystemMap.Sort;
import remit.core.map.SystemMap.Zone;

/// Makes the graph of one explanation.
final class Mapping {
  private final Explanation explanation;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  Mapping(Explanation explanation) {
    this.explanation = explanation;
  }

  SystemMap map() {
    explanation.bodies().forEach(this::add);
    explanation.posts().forEach(this::add);
    for (var delegation : explanation.delegations()) {
      partner(delegation.from());
      partner(delegation.to());
    }
    var heading = explanation.heading();
    return new SystemMap(
        heading.charter(),
        heading.title(),
        heading.asOf(),
        zones(),
        List.copyOf(nodes.values()),
        arrows());
  }

  private void add(BodyPart body) {
    var lane = body.standing().hasPower() ? lane(body.partners()) : Lane.WITHOUT_POWER;
    nodes.put(
        body.id().value(),
        new Node(
            body.id().value(),
            Sort.BODY,
            body.name(),
            body.kind(),
            level(body.areas()),
            lane,
            body.standing(),
            group(body.partners()),
            new NodeFacts(explanation).of(body)));
  }

  private void add(PostPart post) {
    var standing = post.decides().isEmpty() ? Standing.NOTHING : Standing.DECIDES;
    nodes.putIfAbsent(
        post.id(),
        new Node(
            post.id(),
            Sort.POST,
            post.title(),
            "office of " + String.join(", ", post.of()),
            level(post.areas()),
            post.decides().isEmpty() ? Lane.WITHOUT_POWER : lane(post.partners()),
            standing,
            group(post.partners()),
            NodeFacts.decides(post.decides())));
  }

  /// A partner that stands in a delegation itself, because the charter names no body that acts.
  private void partner(Actor actor) {
    if (nodes.containsKey(actor.id())) return;
    explanation.partners().stream()
        .filter(p -> p.id().value().equals(actor.id()))
        .findFirst()
        .ifPresentOrElse(
            p ->
                nodes.put(
                    actor.id(),
                    new Node(
                        actor.id(),
                        Sort.PARTNER,
                        p.name(),
                        p.kind(),
                        level(areasOf(p.serves())),
                        lane(List.of(p.id())),
                        Standing.UNKNOWN,
                        actor.id(),
                        List.of(new Fact(About.NOT_KNOWN, "who acts for it")))),
            () -> gone(actor));
  }

  /// Somebody who is not in force on the day.
  private void gone(Actor actor) {
    var name =
        explanation.delegations().stream()
            .map(
                d -> d.from().equals(actor) ? d.fromName() : d.to().equals(actor) ? d.toName() : "")
            .filter(n -> !n.isEmpty())
            .findFirst()
            .orElse(actor.id());
    nodes.put(
        actor.id(),
        new Node(
            actor.id(),
            Sort.BODY,
            name,
            "not there on this day",
            Level.SYSTEM,
            Lane.WITHOUT_POWER,
            Standing.NOTHING,
            "",
            List.of()));
  }

  private List<AreaId> areasOf(List<String> names) {
    return explanation.areas().stream()
        .filter(a -> names.contains(a.name()))
        .map(Explanation.AreaPart::id)
        .toList();
  }

  private static String group(List<PartnerId> partners) {
    return partners.size() == 1 ? partners.getFirst().value() : "";
  }

  /// The widest level of the areas; what names no area stands at the level of the system.
  private Level level(List<AreaId> areas) {
    return explanation.areas().stream()
        .filter(a -> areas.contains(a.id()))
        .map(Explanation.AreaPart::level)
        .max(java.util.Comparator.naturalOrder())
        .orElse(Level.SYSTEM);
  }

  private Lane lane(List<PartnerId> partners) {
    var lanes = EnumSet.noneOf(Lane.class);
    for (var partner : explanation.partners()) {
      if (partners.contains(partner.id())) {
        lanes.add(partner.sector().map(Mapping::lane).orElse(Lane.OTHER));
      }
    }
    if (lanes.equals(Set.of(Lane.NHS, Lane.COUNCIL))) return Lane.JOINT;
    return lanes.size() == 1 ? lanes.iterator().next() : Lane.OTHER;
  }

  private static Lane lane(Sector sector) {
    return switch (sector) {
      case NHS_COMMISSIONER, NHS_PROVIDER, PRIMARY_CARE -> Lane.NHS;
      case LOCAL_GOVERNMENT -> Lane.COUNCIL;
      case PRIVATE, VOLUNTARY, PUBLIC_VOICE, CENTRAL -> Lane.OTHER;
    };
  }

  /// The levels on the map, widest first.
  private List<Zone> zones() {
    var levels = nodes.values().stream().map(Node::level).collect(Collectors.toSet());
    return java.util.Arrays.stream(Level.values())
        .filter(levels::contains)
        .sorted(java.util.Comparator.reverseOrder())
        .map(l ->
            new Zone(
                l,
                explanation.areas().stream()
                    .filter(a -> a.level() == l)
                    .map(Explanation.AreaPart::name)
                    .toList()))
        .toList();
  }

  private record Same(String to, List<String> label, Truth works) {}

  private List<Arrow> arrows() {
    var grouped = new LinkedHashMap<Same, List<DelegationPart>>();
    for (var delegation : explanation.delegations()) {
      var same = new Same(delegation.to().id(), label(delegation), delegation.works());
      grouped.computeIfAbsent(same, _ -> new ArrayList<>()).add(delegation);
    }
    return grouped.entrySet().stream()
        .map(e ->
            new Arrow(
                e.getValue().stream().map(d -> d.from().id()).distinct().toList(),
                e.getKey().to(),
                e.getValue().stream().map(DelegationPart::id).toList(),
                e.getKey().label(),
                e.getKey().works()))
        .toList();
  }

  private static List<String> label(DelegationPart delegation) {
    var label = new ArrayList<String>();
    delegation.what().forEach(w -> label.add(NodeFacts.brief(w)));
    label.addAll(delegation.scope());
    label.addAll(delegation.limits());
    label.addAll(delegation.conditions());
    delegation.keeps().ifPresent(label::add);
    switch (delegation.works()) {
      case YES -> {}
      case NO -> label.add("no effect: nobody can act by it");
      case UNKNOWN -> label.add("whether it works is not known");
    }
    return label;
  }
}
