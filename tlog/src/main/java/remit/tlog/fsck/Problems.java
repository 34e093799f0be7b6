package remit.tlog.fsck;

import java.util.ArrayList;
import java.util.List;

/// Collects problems; a record that is damaged all over does not fill the memory.
final class Problems {
  private static final int MOST = 100;

  private final List<Problem> found = new ArrayList<>();
  private long more;

  void add(String file, String says) {
    if (found.size() < MOST) found.add(new Problem(file, says));
    else more++;
  }

  List<Problem> all() {
    var all = new ArrayList<>(found);
    if (more > 0) all.add(new Problem("tile", "and " + more + " more like these"));
    return all;
  }
}
