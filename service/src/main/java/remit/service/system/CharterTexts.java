package remit.service.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import remit.core.charter.read.ReadCharter;
import remit.core.law.LawPack;
import remit.reader.CharterFiles;
import remit.reader.Charters;

/// The files of a charter, each by its name, in the order of their names.
public record CharterTexts(SequencedMap<String, String> files) {
  /// A charter has at most so many files.
  public static final int MOST_FILES = 40;

  /// A file has at most so many characters.
  public static final int LONGEST_FILE = 1_000_000;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.ya?ml");

  public CharterTexts {
    files = Collections.unmodifiableSequencedMap(new TreeMap<>(files));
  }

  /// A charter of one file.
  public static CharterTexts of(String text) {
    return new CharterTexts(new TreeMap<>(Map.of("charter.yaml", text)));
  }

  /// The same with another text in one file.
  public CharterTexts with(String name, String text) {
    var changed = new TreeMap<>(files);
    changed.put(name, text);
    return new CharterTexts(changed);
  }

  public ReadCharter read(LawPack law) {
    return Charters.read(CharterFiles.texts(files), law);
  }

  /// Why these cannot be kept, as sentences; empty where they can. What the texts say is not looked
  /// at.
  public List<String> problems() {
    var problems = new ArrayList<String>();
    if (files.isEmpty()) problems.add("a charter has at least one file");
    if (files.size() > MOST_FILES) problems.add("a charter has at most " + MOST_FILES + " files");
    files.forEach((name, text) -> {
      if (!NAME.matcher(name).matches()) {
        problems.add("`%s` is not a file name such as `charter.yaml`".formatted(shown(name)));
      }
      if (text.length() > LONGEST_FILE) {
        problems.add(
            "`%s` has %,d characters, and a file has at most %,d: spread it over several"
                .formatted(shown(name), text.length(), LONGEST_FILE));
      }
      if (text.indexOf('\0') >= 0) {
        problems.add("`%s` has a character that no text has (NUL)".formatted(shown(name)));
      }
    });
    return List.copyOf(problems);
  }

  private static String shown(String name) {
    return name.length() <= 80 ? name : name.substring(0, 80) + "…";
  }
}
