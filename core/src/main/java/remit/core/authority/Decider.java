package remit.core.authority;

import java.util.List;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Somebody with authority for an act.
///
/// @param actor a body or a post
/// @param chains one for each holder and function, in their order: the shortest of those there are
/// @param conditions what goes with using it, from every link of the chains
public record Decider(Actor actor, List<Chain> chains, List<Condition> conditions) {
  public Decider {
    chains = List.copyOf(chains);
    conditions = List.copyOf(conditions);
  }

  /// The partners whose functions it exercises: its decision binds exactly those.
  public List<PartnerId> binds() {
    return chains.stream().map(Chain::holder).distinct().sorted().toList();
  }

  /// Whether the authority is there only when the matter cannot wait.
  public boolean onlyWhenUrgent() {
    return conditions.stream().anyMatch(Condition.OnlyWhenUrgent.class::isInstance);
  }
}
