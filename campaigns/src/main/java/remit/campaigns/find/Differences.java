package remit.campaigns.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What became of the letters of one book in another: after more responses came in, or after all
/// was worked out again.
public final class Differences {
  /// A letter of which the other book has none of the same name.
  ///
  /// @param letter the one that is only here
  /// @param nearest the letter of the other book that has most of its words, if any has a fifth
  /// @param shared words of the letter that the nearest has
  public record Only(Letter letter, Optional<Letter> nearest, int shared) {
    /// The reason in words.
    public String because() {
      return nearest
          .map(other ->
              "%d of its %d words are in %s, whose text was settled on instead"
                  .formatted(shared, letter.words().count(), other.id()))
          .orElse("no letter there has a fifth of its words");
    }
  }

  private final List<Letter> same;
  private final List<Only> gone;
  private final List<Only> fresh;

  private Differences(List<Letter> same, List<Only> gone, List<Only> fresh) {
    this.same = List.copyOf(same);
    this.gone = List.copyOf(gone);
    this.fresh = List.copyOf(fresh);
  }

  public static Differences between(LetterBook before, LetterBook after) {
    List<Letter> same = new ArrayList<>();
    for (Letter letter : before.letters()) {
      if (after.findLetter(letter.id()).isPresent()) same.add(letter);
    }
    return new Differences(same, only(before, after), only(after, before));
  }

  private static List<Only> only(LetterBook here, LetterBook there) {
    List<Only> only = new ArrayList<>();
    var matcher = there.reader().assigner();
    for (Letter letter : here.letters()) {
      if (there.findLetter(letter.id()).isPresent()) continue;
      var nearest =
          matcher.matches(letter.words().hashes()).stream()
              .filter(match -> match.wording() < there.letters().size())
              .filter(match -> match.words() * 5L >= letter.words().count())
              .max(
                  Comparator.comparingInt(Match::words)
                      .thenComparing(Comparator.comparingInt(Match::wording).reversed()));
      only.add(
          new Only(
              letter,
              nearest.map(match -> there.letter(match.wording())),
              nearest.map(Match::words).orElse(0)));
    }
    return only;
  }

  /// Letters that both have, by name.
  public List<Letter> same() {
    return same;
  }

  /// Letters that only the first book has.
  public List<Only> gone() {
    return gone;
  }

  /// Letters that only the second book has.
  public List<Only> fresh() {
    return fresh;
  }
}
