package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The letters and passages of a consultation: all that is needed to put any response with its
/// letter, at once and always with the same answer.
public final class LetterBook implements Serializable {
  private static final int PASSAGE_RUN = 8;

  private final List<Letter> letters;
  private final List<Passage> passages;
  private final List<Passage> known;
  private final WordingIndex index;

  /// @param known texts registered beforehand, such as the consultation document
  public LetterBook(List<Letter> letters, List<Passage> passages, List<Passage> known) {
    this.passages = List.copyOf(passages);
    this.known = List.copyOf(known);
    List<Wording> shared = new ArrayList<>();
    for (Passage passage : known) shared.add(passage.wording(Wording.Kind.KNOWN));
    for (Passage passage : passages) shared.add(passage.wording(Wording.Kind.PASSAGE));
    var finder = new Matcher(new WordingIndex(shared));
    List<Letter> kept = new ArrayList<>();
    List<Wording> wordings = new ArrayList<>();
    for (Letter letter : letters) {
      Wording wording = wording(letter, finder);
      if (wording.counting() < Rule.FEWEST_WORDS) continue;
      kept.add(letter);
      wordings.add(wording);
    }
    this.letters = List.copyOf(kept);
    wordings.addAll(shared);
    this.index = new WordingIndex(wordings);
  }

  private static Wording wording(Letter letter, Matcher shared) {
    Wording plain = letter.wording();
    boolean[] counts = plain.countsCopy();
    for (Match match : shared.match(plain.words())) {
      for (int r = 0; r < match.runs(); r++) {
        if (match.length(r) < PASSAGE_RUN) continue;
        Arrays.fill(counts, match.inResponse(r), match.inResponse(r) + match.length(r), false);
      }
    }
    return new Wording(Wording.Kind.LETTER, plain.words(), plain.quoted(), counts);
  }

  /// The letters, by name.
  public List<Letter> letters() {
    return letters;
  }

  public Letter letter(int place) {
    return letters.get(place);
  }

  public Optional<Letter> findLetter(String id) {
    return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
  }

  /// Passages that strangers share.
  public List<Passage> passages() {
    return passages;
  }

  /// Texts registered beforehand.
  public List<Passage> known() {
    return known;
  }

  /// Puts responses with letters, on one thread at a time.
  public Reader reader() {
    return new Reader(this);
  }

  WordingIndex index() {
    return index;
  }

  /// One thread's use of the book.
  public static final class Reader implements Serializable {
    private final Assigner assigner;

    private Reader(LetterBook book) {
      this.assigner = new Assigner(book.index);
    }

    /// The letter whose words the body holds, if any.
    public Optional<Assignment> assign(Body body) {
      return assigner.assign(body);
    }

    Assigner assigner() {
      return assigner;
    }
  }
}
