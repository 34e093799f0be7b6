package remit.core.charter.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.ProvisionId;
import remit.core.law.Confidence;
import remit.core.law.LawPack;
import remit.core.law.Provision;
import remit.core.law.read.ProvisionShape;
import remit.core.law.read.Vocabulary;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;

/// The charter's own standing orders: in the form of the law pack, with the charter's identifiers
/// beside the pack's words.
final class LocalLaw {
  private static final int LONGEST_ID = 120;

  private LocalLaw() {}

  static Scalar<ProvisionId> provisionId() {
    return Scalars.text(LONGEST_ID).called("the identifier of a provision").as(ProvisionId::new);
  }

  static Shape<Provision> provision(Names names) {
    var partner = partnerWord(names.law()).or(names.partner().as(PartnerId::value));
    var body = bodyWord(names.law()).or(names.body().as(BodyId::value));
    return ProvisionShape.of(
        new Vocabulary(
            partner,
            body,
            partner.or(body),
            names.function(),
            names.provision(),
            Provision.Standing.LOCAL,
            Confidence.LOCAL));
  }

  /// The name of a kind of partner, one of its groups, or `any`.
  static Scalar<String> partnerWord(LawPack law) {
    var words = new LinkedHashMap<String, String>();
    for (var kind : law.partnerKinds()) {
      add(words, kind.name().value(), kind.groups());
    }
    return Scalars.oneOf("a word for kinds of partner", words, ReadCode.UNKNOWN_KIND);
  }

  /// The name of a kind of body, one of its groups, or `any`; an executive member decides alone and
  /// is the one decider that is no body.
  private static Scalar<String> bodyWord(LawPack law) {
    var words = new LinkedHashMap<String, String>();
    for (var kind : law.bodyKinds()) {
      add(words, kind.name().value(), kind.groups());
    }
    words.put("executive member", "executive member");
    return Scalars.oneOf("a word for kinds of body", words, ReadCode.UNKNOWN_KIND);
  }

  private static void add(Map<String, String> words, String name, Collection<String> groups) {
    words.put(name, name);
    groups.forEach(group -> words.put(group, group));
    words.put("any", "any");
  }
}
