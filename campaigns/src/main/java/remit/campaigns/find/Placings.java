package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The letter of every different body, and how well the letters tell the responses apart.
public final class Placings implements Serializable {
  /// A second letter that has so many tenths of the first one's words could as well be the first.
  private static final int NEAR = 7;

  /// A passage that begins before this word of the body opens it.
  private static final int OPENING = 12;

  private final LetterBook book;
  private final LetterBook.Reader reader;
  private final LongMap bodies = new LongMap();
  private final List<Assignment> assignments = new ArrayList<>();
  private final int[] members;
  private final int[] whole;
  private final int[] holders;
  private final int[] openings;
  private final LongMap pairs = new LongMap();
  private int[] near = new int[16];

  Placings(LetterBook book) {
    this.book = book;
    this.reader = book.reader();
    this.members = new int[book.letters().size()];
    this.whole = new int[members.length];
    this.holders = new int[book.passages().size()];
    this.openings = new int[holders.length];
  }

  void take(Bodies.Group group) {
    Body body = group.body();
    var sight = reader.assigner().look(body);
    for (Match match : sight.matches()) countHolders(match, group.copies());
    var assignment = reader.assigner().assign(body, sight);
    if (assignment.isEmpty()) return;
    put(body.hash(), assignment.get());
    if (!sight.claims().isEmpty() && assignment.get().grade().counts()) {
      compare(sight.claims(), group.copies());
    }
  }

  /// A response holds a passage when it has half of it or more.
  private void countHolders(Match match, int copies) {
    int passage = match.wording() - members.length - book.known().size();
    if (passage < 0) return;
    if (match.words() * 2L >= book.index().wording(match.wording()).length()) {
      holders[passage] += copies;
      if (match.inResponse(0) < OPENING) openings[passage] += copies;
    }
  }

  private void put(long body, Assignment assignment) {
    bodies.add(body);
    assignments.add(assignment);
  }

  private void compare(List<Evidence.Claim> claims, int copies) {
    var first = claims.getFirst();
    int letter = first.match().wording();
    members[letter] += copies;
    if (first.covered() * 5L >= first.counting() * 4L) whole[letter] += copies;
    for (var other : claims.subList(1, claims.size())) {
      if (other.matched() * 10L >= first.matched() * (long) NEAR) {
        addPair((long) letter << 32 | other.match().wording(), copies);
      }
    }
  }

  private void addPair(long pair, int copies) {
    int number = pairs.add(pair);
    if (number >= near.length) near = Arrays.copyOf(near, near.length * 2);
    near[number] += copies;
  }

  Placings join(Placings other) {
    for (int i = 0; i < other.assignments.size(); i++) {
      put(other.bodies.member(i), other.assignments.get(i));
    }
    for (int i = 0; i < members.length; i++) {
      members[i] += other.members[i];
      whole[i] += other.whole[i];
    }
    for (int i = 0; i < holders.length; i++) {
      holders[i] += other.holders[i];
      openings[i] += other.openings[i];
    }
    for (int i = 0; i < other.pairs.count(); i++) addPair(other.pairs.member(i), other.near[i]);
    return this;
  }

  /// The letter of the body with the hash, if it has one.
  public Optional<Assignment> of(long bodyHash) {
    int number = bodies.find(bodyHash);
    return number < 0 ? Optional.empty() : Optional.of(assignments.get(number));
  }

  public LetterBook book() {
    return book;
  }

  /// Responses that hold half of the passage or more.
  public int holders(int passage) {
    return holders[passage];
  }

  /// Of these the responses that open with it.
  public int openings(int passage) {
    return openings[passage];
  }

  /// Responses put first with the letter and counted as sending it.
  int members(int letter) {
    return members[letter];
  }

  /// Of the letter's members those that hold four fifths of it or more.
  int whole(int letter) {
    return whole[letter];
  }

  /// Pairs of letters and how many members of the first could as well be put with the second.
  void forEachNear(NearPair each) {
    for (int i = 0; i < pairs.count(); i++) {
      long pair = pairs.member(i);
      each.accept((int) (pair >>> 32), (int) pair, near[i]);
    }
  }

  /// Takes two letters and a count.
  interface NearPair {
    void accept(int letter, int other, int members);
  }
}
