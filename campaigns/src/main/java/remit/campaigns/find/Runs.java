package remit.campaigns.find;

import java.util.ArrayList;
import java.util.List;
import remit.campaigns.text.Words;

/// Finds the runs that texts share with one text, or with the passages of a book. One thread at a
/// time.
public final class Runs {
  private final Matcher matcher;

  private Runs(List<Wording> wordings) {
    this.matcher = new Matcher(new WordingIndex(wordings));
  }

  /// Against one text.
  public static Runs with(Words text) {
    int[] words = text.hashes();
    return new Runs(List.of(Wording.all(Wording.Kind.LETTER, words, new boolean[words.length])));
  }

  /// Against the shared passages and the known texts of a book.
  public static Runs withPassages(LetterBook book) {
    List<Wording> wordings = new ArrayList<>();
    for (Passage text : book.known()) wordings.add(text.wording(Wording.Kind.KNOWN));
    for (Passage text : book.passages()) wordings.add(text.wording(Wording.Kind.PASSAGE));
    return new Runs(wordings);
  }

  /// The runs, in the response's order; those with one text do not overlap there.
  public List<Run> of(Words response) {
    List<Run> runs = new ArrayList<>();
    for (Match match : matcher.match(response.hashes())) {
      for (int r = 0; r < match.runs(); r++) {
        runs.add(new Run(match.inResponse(r), match.inWording(r), match.length(r)));
      }
    }
    return runs;
  }
}
