package remit.core.check.rules.interests;

import java.util.List;
import remit.core.charter.Body;
import remit.core.charter.Interest;
import remit.core.check.Examined;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.law.FunctionClass;

/// Bodies that arrange services of the NHS.
final class Arranges {
  private static final String LEAD = "arrange-";

  private Arranges() {}

  static boolean services(Examined examined, Body body) {
    return examined.remitsOf(body).stream().anyMatch(r -> isArranging(examined, r.function()));
  }

  /// Whether a function is one of the NHS by which services are arranged.
  static boolean isArranging(Examined examined, FunctionId id) {
    return id.value().startsWith(LEAD)
        && examined
            .on()
            .functions()
            .find(id)
            .filter(f -> f.functionClass() == FunctionClass.NHS)
            .isPresent();
  }

  /// The interests that a partner, or a post of it, has in itself or somebody else.
  static List<Interest> interestsOf(Examined examined, PartnerId partner) {
    return examined.charter().business().interests().stream()
        .filter(i ->
            switch (i.who().value()) {
              case Actor.OfPartner(var id) -> id.equals(partner);
              case Actor.OfPost(var id) ->
                  examined.on().findPost(id).stream()
                      .flatMap(p -> p.of().stream())
                      .anyMatch(o -> o.value().equals(partner));
              case Actor.OfBody _ -> false;
            })
        .toList();
  }
}
