package remit.tlog.fsck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Files that a listing shows and the tree of the present size does not need: partial tiles of
/// earlier checkpoints, which have to be the beginning of what stands there now, and others, of
/// which nothing can be said.
final class Leftovers {
  private static final Pattern PARTIAL = Pattern.compile("(tile/.+)\\.p/([1-9][0-9]{0,2})");

  private final Map<String, List<Integer>> widths = new HashMap<>();
  private final TreeSet<String> others = new TreeSet<>();

  Leftovers(Collection<String> listing) {
    for (var path : listing) {
      others.add(path);
      var partial = PARTIAL.matcher(path);
      if (partial.matches()) {
        int width = Integer.parseInt(partial.group(2));
        widths.computeIfAbsent(partial.group(1), _ -> new ArrayList<>()).add(width);
      }
    }
  }

  void needed(String path) {
    others.remove(path);
  }

  /// The widths of earlier partial files beside one of this width.
  List<Integer> earlier(String full, int width) {
    return widths.getOrDefault(full, List.of()).stream().filter(w -> w < width).sorted().toList();
  }

  List<String> others() {
    return List.copyOf(others);
  }
}
