package remit.core.route;

import java.util.List;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Who may decide the proposal, as the route needs to know it.
///
/// @param holders the partners whose functions the proposal exercises
/// @param shares one for each decision that must be taken, with those who may take it
/// @param because why it is so, whatever it is
public record Deciders(
    Standing standing, List<PartnerId> holders, List<Share> shares, Because because) {
  /// Whether there is a way to a decision.
  public enum Standing {
    /// Each holder has somebody who may decide for it.
    SETTLED,
    /// Whether those named may decide depends on something that is not known.
    NOT_KNOWN,
    /// Some holder has nobody who may decide for it.
    NOBODY
  }

  /// One decision that must be taken, and those of whom one must take it: for all holders, or for
  /// one of several where each must decide for itself.
  public record Share(List<Chain> chains) {
    public Share {
      chains = List.copyOf(chains);
    }
  }

  /// One who may decide, and by which chain.
  ///
  /// @param ground what must be true for the chain to be used at all, in words; empty where it may
  ///   be used at any time
  /// @param ratifiedBy who must ratify afterwards
  /// @param with others who must act with it
  /// @param consulting whom it must consult first
  public record Chain(
      Actor decider,
      List<String> ground,
      List<Actor> ratifiedBy,
      List<Actor> with,
      List<Actor> consulting,
      Because because) {
    public Chain {
      ground = List.copyOf(ground);
      ratifiedBy = List.copyOf(ratifiedBy);
      with = List.copyOf(with);
      consulting = List.copyOf(consulting);
    }

    public static Chain plain(Actor decider, Because because) {
      return new Chain(decider, List.of(), List.of(), List.of(), List.of(), because);
    }
  }

  public Deciders {
    holders = List.copyOf(holders);
    shares = List.copyOf(shares);
  }
}
