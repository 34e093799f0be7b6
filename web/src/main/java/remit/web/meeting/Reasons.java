package remit.web.meeting;

import java.util.ArrayList;
import java.util.List;
import remit.core.because.Because;

/// A refusal in words for people.
final class Reasons {
  private static final int DEEP = 4;

  private Reasons() {}

  /// What was refused, why, and what would help, as one text.
  static String text(Because because) {
    var parts = new ArrayList<String>();
    collect(because, parts, 0);
    var mends = mends(because);
    var text = String.join("; ", parts) + ".";
    return mends.isEmpty() ? text : text + " What would help: " + String.join(", or ", mends) + ".";
  }

  private static void collect(Because because, List<String> parts, int depth) {
    if (!parts.contains(because.says())) parts.add(because.says());
    if (depth < DEEP) because.from().forEach(b -> collect(b, parts, depth + 1));
  }

  private static List<String> mends(Because because) {
    var mends = new ArrayList<>(because.mends());
    because
        .from()
        .forEach(b -> mends(b).stream().filter(m -> !mends.contains(m)).forEach(mends::add));
    return mends;
  }
}
