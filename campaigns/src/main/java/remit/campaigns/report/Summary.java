package remit.campaigns.report;

import java.util.ArrayList;
import java.util.List;
import remit.campaigns.study.Group;
import remit.campaigns.study.Results;

/// The results in a few lines for a terminal.
public final class Summary {
  private static final int MOST = 20;
  private static final int OPENING = 38;

  private Summary() {}

  public static List<String> of(Results results) {
    List<String> lines = new ArrayList<>();
    var all = results.all();
    lines.add(
        "%,d responses from %,d senders who can be told apart (%,d unsigned)"
            .formatted(all.responses(), all.distinctSenders(), all.unsigned()));
    for (Group group : Group.values()) {
      String label =
          switch (group) {
            case LETTER -> "with one of %d campaign letters".formatted(results.ranked().size());
            case QUOTES -> "only quote a letter, and are not counted with it";
            case INDIVIDUAL -> "wrote for themselves";
            case SHORT -> "short answers, fewer than 12 words";
            case EMPTY -> "without words";
          };
      lines.add("%,9d  %s".formatted(results.tally(group).responses(), label));
    }
    if (results.ranked().isEmpty()) return lines;
    lines.add("");
    lines.add("letter  responses  senders  own words  it begins");
    for (int letter : results.ranked().subList(0, Math.min(MOST, results.ranked().size()))) {
      var tally = results.tally(letter);
      lines.add(
          "%6d  %,9d  %,7d  %,9d  %s"
              .formatted(
                  results.rank(letter),
                  tally.responses(),
                  tally.distinctSenders(),
                  tally.withOwnWords(),
                  opening(results.book().letter(letter).text())));
    }
    if (results.ranked().size() > MOST) {
      lines.add("and %d more letters".formatted(results.ranked().size() - MOST));
    }
    return lines;
  }

  private static String opening(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    return flat.length() <= OPENING ? flat : flat.substring(0, OPENING - 1) + "…";
  }
}
