package remit.campaigns.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.campaigns.find.Assignment;
import remit.campaigns.find.Body;
import remit.campaigns.find.Letter;
import remit.campaigns.find.LetterBook;
import remit.campaigns.find.Run;
import remit.campaigns.find.Runs;
import remit.campaigns.text.Tokeniser;
import remit.campaigns.text.Words;

/// Explains responses against the letters of a book. One thread at a time.
public final class Explainer {
  /// A shorter run that a passage happens to have is not worth a mark.
  private static final int PASSAGE_RUN = 8;

  private static final Letter NO_LETTER = Letter.none();

  private final LetterBook book;
  private final LetterBook.Reader reader;
  private final Runs passages;
  private final Map<Integer, Runs> letters = new HashMap<>();
  private final Tokeniser tokeniser = new Tokeniser();

  public Explainer(LetterBook book) {
    this.book = book;
    this.reader = book.reader();
    this.passages = Runs.withPassages(book);
  }

  /// How the response came about, whatever it holds.
  public Explanation explain(String response) {
    Words words = tokeniser.read(response);
    return explain(response, words, reader.assign(Body.of(words, 0)));
  }

  private Explanation explain(String response, Words words, Optional<Assignment> assignment) {
    var shared = shared(words);
    if (assignment.isEmpty()) {
      var steps = new Steps(NO_LETTER, response, words, shared).write(List.of());
      return new Explanation(Optional.empty(), assignment, List.of(), steps, List.of());
    }
    int place = assignment.get().letter();
    Letter letter = book.letter(place);
    var runs = letters.computeIfAbsent(place, _ -> Runs.with(letter.words())).of(words);
    var steps = new Steps(letter, response, words, shared);
    var written = steps.write(runs);
    var further = assignment.get().further().stream().map(book::letter).toList();
    return new Explanation(Optional.of(letter), assignment, further, written, steps.unused());
  }

  private BitSet shared(Words words) {
    var shared = new BitSet();
    for (Run run : passages.of(words)) {
      if (run.length() >= PASSAGE_RUN) {
        shared.set(run.inResponse(), run.inResponse() + run.length());
      }
    }
    return shared;
  }

  /// The longest run of words that two responses share, as the first one has it; empty if they
  /// share fewer than five words in a row.
  public String longestShared(String one, String other) {
    Words a = tokeniser.read(one);
    Words b = tokeniser.read(other);
    List<Run> runs = new ArrayList<>(Runs.with(b).of(a));
    runs.sort((x, y) -> Integer.compare(y.length(), x.length()));
    if (runs.isEmpty() || runs.getFirst().length() < 5) return "";
    Run longest = runs.getFirst();
    return one.substring(
        a.start(longest.inResponse()), a.end(longest.inResponse() + longest.length() - 1));
  }
}
