package remit.core.law;

import java.util.List;
import java.util.Set;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;

/// A way that the law opens for a function to be given: by whom, of which class, to whom. A
/// delegation is good only through a gate that was open when it was made and is open still.
///
/// @param provision the provision that opens it
/// @param givers words for kinds of partner that may give (or whose bodies may, passing on)
/// @param classes classes of function that may pass
/// @param only functions that alone may pass, with their parts; empty means all of the classes
/// @param excluded functions that may not pass, with their parts
/// @param receivers who may receive
/// @param passingOn whether a receiver may itself pass on through this gate when given leave
/// @param keeps whether the giver may still act afterwards unless the delegation says otherwise
public record Gate(
    ProvisionId provision,
    Period open,
    List<String> givers,
    Set<FunctionClass> classes,
    Set<FunctionId> only,
    Set<FunctionId> excluded,
    List<Receiver> receivers,
    PassingOn passingOn,
    Keeps keeps) {
  /// Whether what came through the gate may go further.
  public enum PassingOn {
    WITH_LEAVE,
    UNLESS_FORBIDDEN,
    NEVER
  }

  /// What the giver keeps.
  public enum Keeps {
    CONCURRENT,
    NOTHING
  }

  /// One sort of receiver.
  ///
  /// @param what a body, a post or a whole partner
  /// @param called words for kinds of body or partner; for a post, words for the kind of partner
  ///   that it belongs to
  /// @param of how the receiver stands to the giver
  /// @param parties words for kinds of partner: every partner that a joint body is of must be
  ///   called by one of them; empty means any
  public record Receiver(What what, List<String> called, Of of, List<String> parties) {
    public Receiver {
      called = List.copyOf(called);
      parties = List.copyOf(parties);
    }
  }

  /// What sort of actor receives.
  public enum What {
    BODY,
    POST,
    PARTNER
  }

  /// How the receiver stands to the partner for whom the giver acts.
  public enum Of {
    /// A body or post of that partner alone.
    OWN,
    /// A body or post that the partner shares with others.
    JOINT,
    /// Another partner, or a body or post of it.
    OTHER
  }

  public Gate {
    givers = List.copyOf(givers);
    classes = Set.copyOf(classes);
    only = Set.copyOf(only);
    excluded = Set.copyOf(excluded);
    receivers = List.copyOf(receivers);
  }
}
