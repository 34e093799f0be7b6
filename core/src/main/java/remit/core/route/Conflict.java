package remit.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds a smallest set that still conflicts by taking its members away one at a time: what cannot
/// be taken away without the conflict going is the answer. No member of it can be spared; there may
/// be other such sets.
final class Conflict {
  private Conflict() {}

  /// @param conflicts whether a set conflicts; it must hold of `all`, and of every set that
  ///   contains one of which it holds
  static <T> List<T> smallest(List<T> all, Predicate<List<T>> conflicts) {
    var left = new ArrayList<>(all);
    for (var one : all) {
      var fewer = new ArrayList<>(left);
      fewer.remove(one);
      if (conflicts.test(fewer)) left.remove(one);
    }
    return List.copyOf(left);
  }
}
