package remit.tlog.fsck;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a check found.
///
/// @param head the checkpoint; empty where it cannot be read
/// @param entries how many entries were gone through
/// @param root over those entries, in base64
/// @param roots over the first so many entries, for each size asked for that was reached
/// @param problems nothing here means that everything holds
/// @param unneeded files that were listed and that the tree of this size does not use: not covered
public record Report(
    Optional<SignedHead> head,
    long entries,
    String root,
    Map<Long, String> roots,
    List<Problem> problems,
    List<String> unneeded) {
  public Report {
    roots = Map.copyOf(roots);
    problems = List.copyOf(problems);
    unneeded = List.copyOf(unneeded);
  }

  public boolean holds() {
    return problems.isEmpty();
  }
}
