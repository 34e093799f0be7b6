package remit.campaigns.find;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.campaigns.text.Hash;

/// A [LetterBook] as a text file: a head line, then a line each for letters (with the words that
/// are slots), passages and known texts. Line ends within a text are written `\n`.
public final class BookFile {
  private static final String HEAD = "remit letters " + Hash.VERSION;

  private BookFile() {}

  public static void write(LetterBook book, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD + "\n");
      for (Letter letter : book.letters()) {
        out.write("letter\t" + slots(letter) + "\t" + escaped(letter.text()) + "\n");
      }
      for (Passage passage : book.passages()) {
        out.write("passage\t-\t" + escaped(passage.text()) + "\n");
      }
      for (Passage known : book.known()) out.write("known\t-\t" + escaped(known.text()) + "\n");
    }
  }

  /// The book, or nothing where the file is not one of this version.
  public static Optional<LetterBook> read(Path file) throws IOException {
    List<Letter> letters = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Passage> known = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      if (!HEAD.equals(in.readLine())) return Optional.empty();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t", 3);
        if (cells.length < 3) return Optional.empty();
        String text = unescaped(cells[2]);
        switch (cells[0]) {
          case "letter" -> letters.add(Letter.of(text, slots(cells[1], text)));
          case "passage" -> passages.add(Passage.of(text));
          case "known" -> known.add(Passage.of(text));
          default -> {
            return Optional.empty();
          }
        }
      }
    } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException _) {
      return Optional.empty();
    }
    return Optional.of(new LetterBook(letters, passages, known));
  }

  private static String slots(Letter letter) {
    var slots = new StringBuilder();
    for (int[] range : letter.slotRanges()) {
      slots.append(slots.isEmpty() ? "" : ",").append(range[0]).append('-').append(range[1]);
    }
    return slots.isEmpty() ? "-" : slots.toString();
  }

  private static boolean[] slots(String written, String text) {
    boolean[] slots = new boolean[new remit.campaigns.text.Tokeniser().readPlain(text).count()];
    if (written.equals("-")) return slots;
    for (String range : written.split(",")) {
      String[] ends = range.split("-");
      int to = Integer.parseInt(ends[1]);
      if (to > slots.length) throw new IllegalArgumentException("a slot beyond the letter");
      for (int i = Integer.parseInt(ends[0]); i < to; i++) slots[i] = true;
    }
    return slots;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
      } else {
        char next = text.charAt(++i);
        plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      }
    }
    return plain.toString();
  }
}
