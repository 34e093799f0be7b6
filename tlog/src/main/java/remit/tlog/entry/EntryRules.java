package remit.tlog.entry;

import java.util.List;
import java.util.Map;

/// What every entry has to keep to, so that nothing gets into the record that ought not to stand
/// there for ever.
final class EntryRules {
  /// Below this a count of people can point to a person. The threshold is the one in use for
  /// statistics of health and of small areas; see the decision record.
  static final long SMALLEST_COUNT = 5;

  private EntryRules() {}

  static void require(EntryType type, Map<String, Part> content, List<Reference> refers) {
    content.forEach((name, part) -> {
      if (part instanceof Part.Full && !type.inFull().contains(name)) {
        throw new IllegalArgumentException(
            "`%s` of a %s may stand only as a commitment".formatted(name, type.word()));
      }
    });
    if (type == EntryType.RESPONSE_COUNT) requireNoSmallCounts(content);
    boolean corrects = refers.stream().anyMatch(EntryRules::changes);
    if (corrects != (type == EntryType.CORRECTION)) {
      throw new IllegalArgumentException(
          "a correction, and nothing else, says what it corrects or erases");
    }
  }

  private static boolean changes(Reference reference) {
    return switch (reference.as()) {
      case CORRECTS, ERASES -> true;
      case ANSWERS, CONCERNS -> false;
    };
  }

  private static void requireNoSmallCounts(Map<String, Part> content) {
    if (content.get("counts") instanceof Part.Full(var counts)) requireNoSmallCounts(counts);
  }

  private static void requireNoSmallCounts(Json counts) {
    switch (counts) {
      case Json.Whole(long count) when count > 0 && count < SMALLEST_COUNT ->
          throw new IllegalArgumentException(
              "a count of %d people: say `fewer than %d`".formatted(count, SMALLEST_COUNT));
      case Json.Members(var values) -> values.values().forEach(EntryRules::requireNoSmallCounts);
      case Json.Items(var values) -> values.forEach(EntryRules::requireNoSmallCounts);
      case Json.Whole _, Json.Text _, Json.Flag _ -> {}
    }
  }
}
