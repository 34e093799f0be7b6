package remit.campaigns.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import remit.campaigns.find.BookFile;
import remit.campaigns.find.Placings;

/// The groups in files that can be compared: `letters.book` and `groups.tsv`.
final class Groups {
  private Groups() {}

  /// @param bodies the hash of each response's body, by the response's name
  static void write(Placings placings, Map<String, Long> bodies, Path folder) throws IOException {
    Files.createDirectories(folder);
    BookFile.write(placings.book(), folder.resolve("letters.book"));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("groups.tsv"))) {
      for (var entry : new TreeMap<>(bodies).entrySet()) {
        var found = placings.of(entry.getValue());
        if (found.isEmpty()) continue;
        var letter = placings.book().letter(found.get().letter());
        out.write(entry.getKey() + "\t" + letter.id() + "\t" + found.get() + "\n");
      }
    }
  }
}
