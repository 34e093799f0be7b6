package remit.campaigns.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import remit.campaigns.text.Hash;
import remit.campaigns.text.Tokeniser;

/// A made-up consultation whose truth is known: letters, copies of them as people change them,
/// people who write for themselves, a mail footer, a quoted passage and one-liners. Words are made
/// of syllables, the common ones common, so nobody's text is used.
public final class SmallConsultation {
  /// @param letter the number of the true letter, or -1
  public record Response(String id, String sender, int letter, String kind, String text) {}

  private static final String[] SYLLABLES =
      "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

  private final Random random;
  private final List<String> letters = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();

  public SmallConsultation(long seed, int campaigns, int responsesWanted) {
    random = new Random(seed);
    for (int i = 0; i < campaigns; i++) letters.add(sentences(60 + random.nextInt(140)));
    String footer = sentences(35);
    String passage = sentences(40);
    for (int i = 0; i < responsesWanted; i++) {
      int letter =
          random.nextInt(3) == 0
              ? Math.min(random.nextInt(campaigns), random.nextInt(campaigns))
              : -1;
      String kind = letter < 0 ? individual() : copy();
      String body = letter < 0 ? own(kind, passage) : changed(letters.get(letter), kind);
      String text = kind.equals("STOCK") ? body : dressed(body, footer);
      responses.add(new Response("r" + i, "person" + i + "@example.org", letter, kind, text));
    }
  }

  public List<Response> responses() {
    return List.copyOf(responses);
  }

  public List<Response> shuffled(long seed) {
    List<Response> shuffled = new ArrayList<>(responses);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  public String letter(int number) {
    return letters.get(number);
  }

  /// Takes responses into a spool.
  public static void fill(Spool spool, List<Response> responses) {
    var tokeniser = new Tokeniser();
    for (Response one : responses) {
      spool.add(
          Body.of(tokeniser.read(one.text()), Hash.ofText(one.sender())),
          one.text(),
          List.of(one.id()));
    }
    spool.seal();
  }

  private String individual() {
    return switch (random.nextInt(10)) {
      case 0 -> "STOCK";
      case 1 -> "QUOTE";
      default -> "OWN";
    };
  }

  private String copy() {
    String[] kinds = {"EXACT", "EXACT", "FORMAT", "LIGHT", "LIGHT", "ADDED", "ADDED", "PART"};
    return kinds[random.nextInt(kinds.length)];
  }

  private String own(String kind, String passage) {
    return switch (kind) {
      case "STOCK" -> random.nextBoolean() ? "I object." : "No.";
      case "QUOTE" -> sentences(60) + "\n\n" + passage + "\n\n" + sentences(80);
      default -> sentences(15 + random.nextInt(250));
    };
  }

  private String changed(String letter, String kind) {
    return switch (kind) {
      case "FORMAT" -> letter.toUpperCase(java.util.Locale.ROOT).replace(". ", ".\n\n");
      case "LIGHT" -> light(letter);
      case "ADDED" -> letter + "\n\n" + sentences(20 + random.nextInt(200));
      case "PART" -> letter.substring(letter.indexOf(". ") + 2) + " " + sentences(60);
      default -> letter;
    };
  }

  private String light(String letter) {
    var changed = new StringBuilder();
    for (String word : letter.split(" ")) {
      String kept = random.nextInt(25) == 0 ? word() : word;
      if (random.nextInt(50) > 0) changed.append(kept).append(' ');
    }
    return changed.toString().strip();
  }

  private String dressed(String body, String footer) {
    var text = new StringBuilder();
    if (random.nextInt(5) > 0) text.append("Dear Sir or Madam,\n\n");
    text.append(body);
    if (random.nextInt(5) > 0) {
      text.append("\n\nYours faithfully,\n").append(word()).append(' ').append(word());
    }
    if (random.nextInt(12) == 0) text.append("\n\n").append(footer);
    return text.toString();
  }

  String sentences(int words) {
    var text = new StringBuilder();
    int left = words;
    while (left > 0) {
      int length = Math.min(left, 6 + random.nextInt(14));
      String first = word();
      text.append(text.isEmpty() ? "" : " ");
      text.append(Character.toUpperCase(first.charAt(0))).append(first.substring(1));
      for (int i = 1; i < length; i++) text.append(' ').append(word());
      text.append('.');
      left -= length;
    }
    return text.toString();
  }

  private String word() {
    int rank = (int) (4000 * Math.pow(random.nextDouble(), 3));
    return SYLLABLES[rank % 20]
        + SYLLABLES[rank / 20 % 20]
        + (rank < 400 ? "" : SYLLABLES[rank / 400 % 20]);
  }
}
