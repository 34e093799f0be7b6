package remit.campaigns.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the letters of a book are related.
///
/// Two letters are *one mixed letter* when fewer than half of the responses with one of them hold
/// four fifths of it, and half of them or more could as well have been put with the other. They are
/// *related* when one has three tenths or more of the other's words.
public final class Families {
  /// Words that two letters share.
  ///
  /// @param words of the second letter that the first one has
  /// @param of the words of the second letter
  public record Link(int letter, int other, int words, int of) {}

  private static final int RELATED_TENTHS = 3;

  private final List<Link> links;
  private final int[] mixed;
  private final int[] related;

  private Families(List<Link> links, int[] mixed, int[] related) {
    this.links = List.copyOf(links);
    this.mixed = mixed;
    this.related = related;
  }

  public static Families of(Placings placings) {
    LetterBook book = placings.book();
    int count = book.letters().size();
    int[] mixed = mixed(placings, count);
    int[] related = mixed.clone();
    var links = links(book);
    for (Link link : links) union(related, link.letter(), link.other());
    for (int i = 0; i < count; i++) {
      mixed[i] = root(mixed, i);
      related[i] = root(related, i);
    }
    return new Families(links, mixed, related);
  }

  /// Letters that nobody sends whole are joined with each other. One that is near only to letters
  /// that are sent whole is a fragment of the nearest; it never joins two such letters.
  private static int[] mixed(Placings placings, int count) {
    int[] mixed = identity(count);
    boolean[] joined = new boolean[count];
    int[] nearest = new int[count];
    int[] nearestMembers = new int[count];
    placings.forEachNear((letter, other, near) -> {
      if (!isBroken(placings, letter) || near * 2L < placings.members(letter)) return;
      if (isBroken(placings, other)) {
        union(mixed, letter, other);
        joined[letter] = true;
        joined[other] = true;
      } else if (near > nearestMembers[letter]
          || (near == nearestMembers[letter] && other < nearest[letter])) {
        nearest[letter] = other;
        nearestMembers[letter] = near;
      }
    });
    for (int i = 0; i < count; i++) {
      if (!joined[i] && nearestMembers[i] > 0) union(mixed, i, nearest[i]);
    }
    return mixed;
  }

  private static boolean isBroken(Placings placings, int letter) {
    return placings.whole(letter) * 2L < placings.members(letter);
  }

  private static List<Link> links(LetterBook book) {
    var matcher = book.reader().assigner();
    var index = book.index();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < book.letters().size(); i++) {
      for (Match match : matcher.matches(index.wording(i).words())) {
        Wording other = index.wording(match.wording());
        if (match.wording() == i || other.kind() != Wording.Kind.LETTER) continue;
        int covered = covered(match, other);
        if (covered * 10L >= other.counting() * (long) RELATED_TENTHS) {
          links.add(new Link(i, match.wording(), covered, other.counting()));
        }
      }
    }
    return links;
  }

  private static int covered(Match match, Wording other) {
    boolean[] seen = new boolean[other.length()];
    int covered = 0;
    for (int r = 0; r < match.runs(); r++) {
      for (int i = match.inWording(r); i < match.inWording(r) + match.length(r); i++) {
        if (!seen[i] && other.counts(i)) covered++;
        seen[i] = true;
      }
    }
    return covered;
  }

  /// Pairs of related letters, by the first and then the second.
  public List<Link> links() {
    return links;
  }

  /// The letter that stands for the mixed letter this one belongs to: itself, if it is not mixed.
  public int mixedWith(int letter) {
    return mixed[letter];
  }

  /// All families, each letter in one, by their first letters.
  public List<Family> families() {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int i = 0; i < related.length; i++) {
      byRoot.computeIfAbsent(related[i], _ -> new ArrayList<>()).add(i);
    }
    return byRoot.values().stream()
        .map(letters -> new Family(letters, mixture(letters)))
        .sorted(Comparator.comparing(family -> family.letters().getFirst()))
        .toList();
  }

  private Family.Mixture mixture(List<Integer> letters) {
    boolean isMixed =
        letters.size() > 1 && letters.stream().map(this::mixedWith).distinct().count() == 1;
    return isMixed ? Family.Mixture.MIXED : Family.Mixture.SEPARATE;
  }

  private static int[] identity(int count) {
    int[] parents = new int[count];
    Arrays.setAll(parents, i -> i);
    return parents;
  }

  private static int root(int[] parents, int one) {
    int root = one;
    while (parents[root] != root) root = parents[root];
    return root;
  }

  /// The root is always the least, so the order of unions does not matter.
  private static void union(int[] parents, int one, int other) {
    int a = root(parents, one);
    int b = root(parents, other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
