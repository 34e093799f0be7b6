package remit.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Remit;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.charter.Fund;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.Sector;
import remit.core.source.Located;

/// What the rules look at: a charter under its law on a day, with the analyses that several of them
/// ask, each made once.
public final class Examined {
  private final CharterOn on;
  private final AuthorityResolver authority;
  private final Demands demands;
  private Optional<Map<Actor, List<Remit>>> remits = Optional.empty();
  private Optional<Map<AreaId, List<Partner>>> serving = Optional.empty();

  public Examined(Charter charter, LawPack law, LocalDate day) {
    on = new CharterOn(charter, law, day);
    authority = new AuthorityResolver(on);
    demands = new Demands(on);
  }

  public AuthorityResolver authority() {
    return authority;
  }

  /// What law and guidance in force on the day demand of bodies.
  public Demands demands() {
    return demands;
  }

  /// What a body or post may decide at large.
  public List<Remit> remitsOf(Actor actor) {
    if (remits.isEmpty()) {
      remits =
          Optional.of(authority.remits().stream().collect(Collectors.groupingBy(Remit::actor)));
    }
    return remits.get().getOrDefault(actor, List.of());
  }

  public List<Remit> remitsOf(Body body) {
    return remitsOf(new Actor.OfBody(body.id()));
  }

  /// Whether a body may decide a function, or something that it is part of, or a part of it.
  public boolean mayDecide(Body body, FunctionId function) {
    return remitsOf(body).stream()
        .anyMatch(r ->
            on.functions().isWithin(function, r.function())
                || on.functions().isWithin(r.function(), function));
  }

  /// Whether a partner is called by one of the law pack's words for kinds.
  public boolean isCalled(PartnerId partner, String word) {
    return on.findPartner(partner).flatMap(on::kind).filter(k -> k.isCalled(word)).isPresent();
  }

  /// Whether a body is of a kind called so.
  public boolean isCalled(Body body, String word) {
    return on.kind(body).filter(k -> k.isCalled(word)).isPresent();
  }

  /// The partners that serve some place of these areas, place by place.
  public List<Partner> partnersServing(Collection<AreaId> areas) {
    if (serving.isEmpty()) {
      var byPart = new HashMap<AreaId, List<Partner>>();
      for (var partner : on.partners()) {
        var served = partner.serves().stream().map(Located::value).toList();
        for (var part : on.areas().smallestParts(served)) {
          byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(partner);
        }
      }
      serving = Optional.of(byPart);
    }
    var byPart = serving.get();
    return on.areas().smallestParts(areas).stream()
        .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
        .distinct()
        .toList();
  }

  /// The upper-tier councils that serve some place of these areas.
  public List<Partner> upperTierCouncilsServing(Collection<AreaId> areas) {
    return partnersServing(areas).stream()
        .filter(p -> isCalled(p.id(), "upper tier council"))
        .toList();
  }

  /// The councils with social care and public health: county, unitary, London.
  public List<Partner> upperTierCouncils() {
    return on.partners().stream().filter(p -> isCalled(p.id(), "upper tier council")).toList();
  }

  /// Whether a provision is in force on the day, or may be.
  public boolean isInForce(ProvisionId id) {
    return on.findProvision(id).filter(p -> !p.inForce().contains(day()).no()).isPresent();
  }

  /// The plans of the charter whose years have begun or are to come on the day.
  public List<Plan> plans() {
    return charter().business().plans().stream()
        .filter(p -> p.covers().lastDay().map(last -> !last.isBefore(day())).orElse(true))
        .toList();
  }

  public CharterOn on() {
    return on;
  }

  public Charter charter() {
    return on.charter();
  }

  public LocalDate day() {
    return on.day();
  }

  public Optional<PartnerKind> kind(Partner partner) {
    return on.kind(partner);
  }

  public Optional<BodyKind> kind(Body body) {
    return on.kind(body);
  }

  public boolean isInSector(Partner partner, Sector sector) {
    return kind(partner).filter(k -> k.sector() == sector).isPresent();
  }

  /// The body that an actor is, where it is one and is in force.
  public Optional<Body> findBody(Actor actor) {
    return actor instanceof Actor.OfBody(var id) ? on.findBody(id) : Optional.empty();
  }

  /// The funds that are in force on the day, or may be.
  public List<Fund> fundsInForce() {
    return charter().business().funds().stream()
        .filter(fund -> !fund.inForce().contains(day()).no())
        .toList();
  }

  /// How a finding cites a provision.
  public Citation cite(ProvisionId id) {
    return on.findProvision(id).map(Provision::citation).orElse(Citation.of(id.value()));
  }
}
