package remit.core.compare;

import java.util.List;
import remit.core.diagnostic.Finding;

/// What the review finds in one charter and in the first.
///
/// @param errors findings of each severity, gaps left out
/// @param gained findings that the first charter does not have
/// @param lost findings that only the first charter has
/// @param kept how many both have: the same rule about the same thing
/// @param notComparable ids of rules that could not be run on one of the two
public record FindingRow(
    int errors,
    int warnings,
    int notes,
    List<Finding> gained,
    List<Finding> lost,
    int kept,
    List<String> notComparable) {
  public FindingRow {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    notComparable = List.copyOf(notComparable);
  }
}
