package remit.core.authority;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.law.Function;
import remit.core.law.FunctionClass;

/// A function of one holder, as far as an act concerns it.
///
/// @param wider the function and the wider ones that it is part of
/// @param parts the smallest parts of the areas concerned that the holder serves
/// @param holds whether the partner holds it on the day
/// @param because by what law or charter
record Unit(
    PartnerId holder,
    Function function,
    Set<FunctionId> wider,
    Set<AreaId> parts,
    Cond holds,
    Supplier<Because> because) {
  Unit {
    wider = Collections.unmodifiableSet(new LinkedHashSet<>(wider));
    parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
  }

  FunctionId id() {
    return function.id();
  }

  FunctionClass functionClass() {
    return function.functionClass();
  }

  Actor holderActor() {
    return new Actor.OfPartner(holder);
  }
}
