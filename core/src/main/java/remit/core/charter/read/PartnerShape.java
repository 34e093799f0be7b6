package remit.core.charter.read;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Partner;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.KindName;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `partners`: the organisations.
final class PartnerShape {
  private final Keys keys = Keys.of("partner", "An organisation with legal personality.");
  private final Key<String> name = keys.required("name", Scalars.line(), "what it is called");
  private final Key<Located<KindName>> kind;
  private final Key<Optional<String>> ods =
      keys.optional("ods", Words.ods(), "its code in the NHS's register of organisations");
  private final Key<List<Located<AreaId>>> serves;
  private final Key<Fact<Partner.Stance>> stance =
      keys.fact(
          "stance",
          Words.of("a stance", Partner.Stance.values()),
          "how it stands to the system: whether it takes part, is consulted, or neither");
  private final Key<List<Located<PartnerId>>> succeeds;
  private final Key<List<Located<PartnerId>>> supplies;
  private final Key<Fact<Money>> keyDecisionThreshold =
      keys.fact(
          "key decision threshold",
          Scalars.money(),
          "for a council: spending from which its constitution calls an executive decision key");
  private final Key<Period> inForce = keys.inForce();
  private final Key<List<Citation>> source = keys.sources();

  PartnerShape(Names names) {
    var partner = names.partner().located();
    kind =
        keys.required(
            "kind", names.partnerKind().located(), "what sort of organisation it is in law");
    serves = keys.list("serves", names.area().located(), "the areas that it serves");
    succeeds = keys.list("succeeds", partner, "the partners that it took over from");
    supplies = keys.list("supplies", partner, "the partners that it sells services to");
    keys.note();
  }

  Shape<Partner> shape() {
    return keys.makes(this::partner);
  }

  private Partner partner(Fields f) {
    return new Partner(
        new PartnerId(f.id().value()),
        f.get(name),
        f.get(kind),
        f.get(ods),
        f.get(serves),
        f.get(stance),
        f.get(succeeds),
        f.get(supplies),
        f.get(keyDecisionThreshold),
        f.get(inForce),
        f.get(source),
        f.place());
  }
}
