package remit.service.backup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of words that are separated by tabs.
final class Words {
  private Words() {}

  static String line(Object... words) {
    return Stream.of(words).map(Object::toString).collect(Collectors.joining("\t", "", "\n"));
  }

  static List<List<String>> lines(String text) {
    return text.lines().map(line -> List.of(line.split("\t"))).toList();
  }

  /// @throws BackupRefusedException where this is no number
  static long number(String word) {
    if (!word.matches("-?\\d{1,18}")) {
      throw BackupRefusedException.damaged("`" + word + "` stands where a number should");
    }
    return Long.parseLong(word);
  }
}
