package remit.core.authority;

import java.util.HashMap;
import java.util.Map;

/// One way in which all facts that are not known turn out.
///
/// @param fixed the facts that are looked at one by one
/// @param others how the rest turns out
record Filling(Map<Gap, Integer> fixed, Others others) {
  /// How the facts turn out that are not looked at one by one.
  enum Others {
    WORST,
    BEST
  }

  Filling {
    fixed = Map.copyOf(fixed);
  }

  static Filling all(Others others) {
    return new Filling(Map.of(), others);
  }

  int option(Gap gap) {
    return fixed.getOrDefault(gap, others == Others.WORST ? 0 : gap.options() - 1);
  }

  Filling with(Map<Gap, Integer> more) {
    var all = new HashMap<>(fixed);
    all.putAll(more);
    return new Filling(all, others);
  }
}
