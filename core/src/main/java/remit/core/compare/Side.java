package remit.core.compare;

import java.util.List;
import remit.core.charter.CharterOn;
import remit.core.diagnostic.Finding;

/// One of the charters compared, on its day.
///
/// @param label what its column is called; no two the same
/// @param findings what the review found on that day; gaps may be among them and are left out
/// @param notChecked ids of rules that could not be run: nothing is said to be gained or lost by
///   them
public record Side(String label, CharterOn on, List<Finding> findings, List<String> notChecked) {
  public Side {
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
  }

  public String id() {
    return on.charter().heading().id().value();
  }

  public String title() {
    return on.charter().heading().title().value();
  }
}
