package remit.core.authority;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.proposal.Act;

/// What is asked: who may do an act, or whether somebody may.
///
/// @param act what is to be done, and on which day
/// @param holders the partners for whom it is done; empty means every partner that holds its
///   functions for its areas
/// @param about the one that is asked about; empty asks for anybody
public record Question(Act act, SequencedSet<PartnerId> holders, Optional<Actor> about) {
  public Question {
    holders = Collections.unmodifiableSequencedSet(new TreeSet<>(holders));
  }

  /// Who may do this?
  public static Question of(Act act) {
    return new Question(act, new TreeSet<>(), Optional.empty());
  }

  /// May this one do it?
  public Question about(Actor actor) {
    return new Question(act, holders, Optional.of(actor));
  }

  /// The same for these partners only.
  public Question forHolders(Collection<PartnerId> partners) {
    return new Question(act, new TreeSet<>(List.copyOf(partners)), about);
  }
}
