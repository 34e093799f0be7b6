package remit.core.check.rules.gaps;

import java.util.ArrayList;
import java.util.List;
import remit.core.check.Examined;
import remit.core.source.Fact;
import remit.core.source.Span;

/// What a charter looked for and did not find, thing by thing: the list that the review ends with.
public final class Gaps {
  private Gaps() {}

  /// What is not known of one entry of the charter.
  ///
  /// @param what in a few words each: `its quorum`
  public record Gap(String id, List<String> what, Span place) {
    public Gap {
      what = List.copyOf(what);
    }
  }

  public static List<Gap> of(Examined examined) {
    var gaps = new ArrayList<Gap>();
    for (var thing : Thing.of(examined)) {
      var what = new ArrayList<>(thing.missing());
      thing.facts().stream()
          .filter(f -> f.fact() instanceof Fact.Unknown<?>)
          .map(Thing.Named::words)
          .distinct()
          .forEach(what::add);
      if (!what.isEmpty()) gaps.add(new Gap(thing.id(), what, thing.place()));
    }
    return List.copyOf(gaps);
  }
}
