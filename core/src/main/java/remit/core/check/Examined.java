package remit.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.charter.Fund;
import remit.core.charter.Partner;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.Sector;

/// What the rules look at: a charter under its law on a day, with the analyses that several of them
/// ask, each made once.
public final class Examined {
  private final CharterOn on;

  public Examined(Charter charter, LawPack law, LocalDate day) {
    on = new CharterOn(charter, law, day);
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

  /// How a finding cites a provision. A provision that needs checking says so in its title.
  public Citation cite(ProvisionId id) {
    return on.findProvision(id).map(Provision::citation).orElse(Citation.of(id.value()));
  }

  /// The provisions of a rule that are in force on the day, as citations.
  public List<Citation> cite(List<ProvisionId> ids) {
    return ids.stream().map(this::cite).toList();
  }
}
