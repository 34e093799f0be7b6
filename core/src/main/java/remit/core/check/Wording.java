package remit.core.check;

import java.util.Collection;
import java.util.List;

/// How findings write lists.
public final class Wording {
  private Wording() {}

  /// `` `a`, `b` and `c` ``: identifiers in the order given.
  public static String names(Collection<?> ids) {
    return list(ids.stream().map(id -> "`" + id + "`").toList());
  }

  /// The first few by name, and how many more.
  public static String fewNames(Collection<?> ids, int most) {
    if (ids.size() <= most) return names(ids);
    var first = ids.stream().limit(most).map(id -> "`" + id + "`").toList();
    return String.join(", ", first) + " and " + (ids.size() - most) + " more";
  }

  /// `a, b and c`.
  public static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
