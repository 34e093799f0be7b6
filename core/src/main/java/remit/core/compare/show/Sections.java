package remit.core.compare.show;

import java.util.ArrayList;
import java.util.List;
import remit.core.compare.Comparison;

/// All there is to show, in the order in which it is read.
final class Sections {
  private Sections() {}

  static List<Section> of(Comparison comparison) {
    var all = new ArrayList<Section>();
    all.add(Summary.of(comparison));
    all.addAll(FunctionSections.of(comparison));
    var power = PowerSections.of(comparison);
    var bodies = BodySections.of(comparison);
    all.addAll(power);
    all.addAll(bodies);
    all.addAll(OtherSections.of(comparison));
    return all;
  }
}
