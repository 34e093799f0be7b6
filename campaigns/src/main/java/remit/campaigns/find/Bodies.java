package remit.campaigns.find;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The bodies of all responses, wherever they are kept: in files on this machine ([Spool]), or
/// spread over many. Equal bodies are taken together.
public interface Bodies {
  /// Equal bodies.
  ///
  /// @param body one of them; its sender is one of the senders
  /// @param copies how many responses have it, at least 1
  record Group(Body body, int copies) implements Serializable {}

  /// What of a body a fold looks at; the rest is then left empty.
  enum Part {
    PRINTS,
    ALL
  }

  /// Makes accumulators, on whatever machine.
  interface Fresh<A> extends Supplier<A>, Serializable {}

  /// Takes a group into an accumulator.
  interface Take<A> extends BiConsumer<A, Group>, Serializable {}

  /// Joins two accumulators.
  interface Join<A> extends BinaryOperator<A>, Serializable {}

  /// How many responses there are.
  long responses();

  /// The fingerprints that bodies of at least so many different senders hold, from the least up.
  /// Counted exactly.
  long[] frequent(int senders);

  /// Takes every group of equal bodies into accumulators and joins these. The order of taking and
  /// joining is open, so both must not depend on it.
  ///
  /// @param fresh makes an empty accumulator
  /// @param each takes one group in
  /// @param join takes the second accumulator into the first, or the other way, and returns it
  <A> A fold(Part part, Fresh<A> fresh, Take<A> each, Join<A> join);

  /// The bodies with the hashes, one after another in this order. Throws if there is none.
  void visit(List<Long> hashes, Consumer<Body> each);

  /// For each hash the original text of a response with that body: of several the first by
  /// [Legibility#order], so that the choice is the same on every run.
  Map<Long, String> originals(Collection<Long> hashes);
}
