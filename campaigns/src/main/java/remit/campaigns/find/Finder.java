package remit.campaigns.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import remit.campaigns.text.Tokeniser;

/// Finds the letters of a consultation and puts every response with its letter.
public final class Finder {
  private final Bodies bodies;
  private final List<Passage> known;
  private final Progress progress;

  /// @param known texts that never count towards a campaign, such as the consultation document
  public Finder(Bodies bodies, List<Passage> known, Progress progress) {
    this.bodies = bodies;
    this.known = List.copyOf(known);
    this.progress = progress;
  }

  /// The letters and shared passages, worked out from nothing: the same for the same responses, in
  /// whatever order they came.
  public LetterBook letters() {
    return grow(List.of());
  }

  /// The letters given, unchanged and with their names, and whatever letters the responses hold
  /// besides. What this gives depends on what was found before; [#letters] does not, and
  /// [Differences] tells the two apart.
  public LetterBook grow(List<Letter> given) {
    progress.begins("counting shared passages");
    var knownPrints = new LongMap();
    for (Passage text : known) {
      for (long gram : Grams.all(text.wording(Wording.Kind.KNOWN).words(), Grams.RUN)) {
        knownPrints.add(gram);
      }
    }
    var frequent = without(bodies.frequent(Settings.senders(bodies.responses())), knownPrints);
    progress.begins("telling letters from passages that strangers share");
    var prints = new PrintSet(frequent);
    var context =
        bodies.fold(Bodies.Part.PRINTS, () -> new Context(prints), Context::take, Context::join);
    var table =
        bodies
            .fold(Bodies.Part.PRINTS, () -> new AtHome(context), AtHome::take, AtHome::join)
            .table(Settings.core(bodies.responses()));
    progress.begins("choosing likely letters");
    var sift = bodies.fold(Bodies.Part.ALL, () -> new Sift(table), Sift::take, Sift::join);
    var candidates = Candidates.letters(bodies, sift.seeds(), table, given);
    var passages = passages(sift, given);
    progress.begins("asking who supports each of %d".formatted(candidates.size()));
    var index = index(candidates, passages, given);
    var support =
        bodies.fold(Bodies.Part.ALL, () -> new Support(index), Support::take, Support::join);
    List<Letter> letters = new ArrayList<>(given);
    letters.addAll(new LetterMaker(bodies).make(candidates, support, given));
    letters.sort(Comparator.comparing(Letter::id));
    return new LetterBook(letters, passages, known);
  }

  /// The letter of every different body.
  public Placings place(LetterBook book) {
    progress.begins("putting responses with %d letters".formatted(book.letters().size()));
    return bodies.fold(Bodies.Part.ALL, () -> new Placings(book), Placings::take, Placings::join);
  }

  private static long[] without(long[] prints, LongMap known) {
    long[] left = new long[prints.length];
    int n = 0;
    for (long print : prints) if (!known.contains(print)) left[n++] = print;
    return Arrays.copyOf(left, n);
  }

  private List<Passage> passages(Sift sift, List<Letter> given) {
    var stretches =
        Candidates.passages(bodies, sift.stretches(Settings.senders(bodies.responses())), given);
    var originals = bodies.originals(stretches.stream().map(Stretch::body).distinct().toList());
    var tokeniser = new Tokeniser();
    List<Passage> passages = new ArrayList<>();
    for (Stretch stretch : stretches) {
      String original = originals.get(stretch.body());
      if (original == null) throw new IllegalStateException("a passage without an original");
      var words = tokeniser.read(original);
      passages.add(Passage.of(words.bodyText(original, stretch.from(), stretch.to())));
    }
    return passages;
  }

  private WordingIndex index(
      List<Candidates.Candidate> candidates, List<Passage> passages, List<Letter> given) {
    List<Wording> wordings = new ArrayList<>();
    for (var candidate : candidates) wordings.add(candidate.wording());
    for (Letter letter : given) wordings.add(letter.wording());
    for (Passage passage : passages) wordings.add(passage.wording(Wording.Kind.PASSAGE));
    for (Passage text : known) wordings.add(text.wording(Wording.Kind.KNOWN));
    return new WordingIndex(wordings);
  }
}
