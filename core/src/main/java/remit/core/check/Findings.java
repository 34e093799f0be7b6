package remit.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import remit.core.diagnostic.Finding;

/// Collects what rules find. The report has it in order of heading, severity, rule and place,
/// whatever the order of finding.
public final class Findings {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.rule().heading())
          .thenComparing(Finding::severity)
          .thenComparing(f -> f.rule().id())
          .thenComparing(f -> f.place().place())
          .thenComparing(Finding::message);

  private final List<Finding> found = new ArrayList<>();

  public void add(Finding finding) {
    found.add(finding);
  }

  List<Finding> inOrder() {
    return found.stream().sorted(ORDER).distinct().toList();
  }
}
