package remit.tlog.verify;

import java.util.List;
import java.util.Optional;
import remit.tlog.fsck.Problem;
import remit.tlog.note.VerifierKey;

/// Whether a record holds.
///
/// @param origin the log's name, as the checkpoint says it; empty where it says nothing
/// @param size entries, as the checkpoint says
/// @param root in base64, as the checkpoint says; empty where it says nothing
/// @param key with which the signature was checked; empty where there was none to be used
/// @param problems what does not hold; none where the record holds
/// @param facts what was checked and holds, a sentence each
/// @param remarks what the asker should know without its being wrong
public record Verdict(
    String origin,
    long size,
    String root,
    Optional<VerifierKey> key,
    List<Problem> problems,
    List<String> facts,
    List<String> remarks) {
  public Verdict {
    problems = List.copyOf(problems);
    facts = List.copyOf(facts);
    remarks = List.copyOf(remarks);
  }

  public boolean holds() {
    return problems.isEmpty();
  }
}
