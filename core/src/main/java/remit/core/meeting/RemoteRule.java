package remit.core.meeting;

import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.ProvisionId;
import remit.core.law.Sector;

/// Whether members who take part by a link count for the quorum and may vote.
///
/// Bodies of councils need their members at a place, save while the regulations of 2020 held (SI
/// 2020/392, 4 April 2020 to 6 May 2021). NHS bodies follow their own standing orders.
public record RemoteRule(Counts counts, Because because) {
  private static final ProvisionId REGULATIONS = new ProvisionId("SI2020-392");

  /// Whether taking part by a link is being there.
  public enum Counts {
    AS_PRESENT,
    NOT_PRESENT
  }

  public static RemoteRule of(CharterOn charter, Body body) {
    boolean council =
        body.of().stream()
            .flatMap(p -> charter.findPartner(p.value()).stream())
            .flatMap(p -> charter.kind(p).stream())
            .anyMatch(k -> k.sector() == Sector.LOCAL_GOVERNMENT);
    if (!council) {
      return new RemoteRule(
          Counts.AS_PRESENT,
          Because.given(
              body.place(), "no council has a part in " + body.name() + ": a link counts"));
    }
    var provision = charter.findProvision(REGULATIONS);
    boolean allowed = provision.filter(p -> p.inForce().contains(charter.day()).yes()).isPresent();
    var says =
        allowed
            ? "members by a link count, under the regulations of 2020"
            : "a body of a council meets at a place: members by a link may speak, and are not"
                + " counted and do not vote";
    return new RemoteRule(
        allowed ? Counts.AS_PRESENT : Counts.NOT_PRESENT,
        provision
            .map(p -> Because.cited(p.citation(), says))
            .orElseGet(() -> Because.given(body.place(), says)));
  }
}
