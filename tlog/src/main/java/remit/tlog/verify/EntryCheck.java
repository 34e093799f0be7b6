package remit.tlog.verify;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.tlog.entry.Commitment;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.MalformedEntry;
import remit.tlog.entry.Opening;
import remit.tlog.entry.Reference;
import remit.tlog.fsck.Problem;

/// Looks at what the entries say: whether they are well formed, refer backwards, and whether what
/// was opened is what was committed to. Keeps what was opened and erased, and nothing of the rest.
final class EntryCheck {
  private static final int LONGEST_CONTENT = 256 << 20;
  private static final int MOST = 100;

  private final RecordSource source;
  private final Set<String> listing;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<EntryType, Long> counts = new EnumMap<>(EntryType.class);
  private final Map<String, String> opened = new HashMap<>();
  private final Map<String, Long> erased = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();
  private long commitments;
  private long backwards;
  private Instant latest = Instant.MIN;

  EntryCheck(RecordSource source) {
    this.source = source;
    this.listing = source.listing();
  }

  void entry(long index, byte[] bytes) throws IOException {
    Entry entry;
    try {
      entry = Entry.parse(bytes);
    } catch (MalformedEntry malformed) {
      problem("tile/entries", "Entry %d %s.".formatted(index, malformed.getMessage()));
      return;
    }
    counts.merge(entry.type(), 1L, Long::sum);
    if (entry.recorded().isBefore(latest)) backwards++;
    else latest = entry.recorded();
    for (var reference : entry.refers()) refers(index, reference);
    for (var commitment : entry.commitments().entrySet()) {
      commitments++;
      opening(index, commitment.getKey(), commitment.getValue());
    }
  }

  private void refers(long index, Reference reference) {
    if (reference.entry() >= index) {
      problem(
          "tile/entries",
          "Entry %d refers to entry %d, which is not earlier.".formatted(index, reference.entry()));
    }
    if (reference.as() == Reference.Relation.ERASES) {
      erased.put(part(reference.entry(), reference.part().orElseThrow()), index);
    }
  }

  private static String part(long index, String part) {
    return "part \"%s\" of entry %d".formatted(part, index);
  }

  private void opening(long index, String part, Commitment commitment) throws IOException {
    var saltPath = Opening.saltPath(commitment.hash());
    var contentPath = Opening.contentPath(commitment.hash());
    boolean unlisted = !listing.contains(saltPath) && !listing.contains(contentPath);
    if (!listing.isEmpty() && unlisted) return;
    var salt = source.read(saltPath, Opening.SALT + 1);
    var content = source.read(contentPath, LONGEST_CONTENT);
    used.add(saltPath);
    used.add(contentPath);
    if (salt.isEmpty() && content.isEmpty()) return;
    if (salt.isEmpty() || content.isEmpty()) {
      var missing = salt.isEmpty() ? saltPath : contentPath;
      problem(missing, "%s is missing, so %s is not opened.".formatted(missing, part(index, part)));
      return;
    }
    boolean opens =
        Opening.of(salt.get(), content.get())
            .filter(opening -> opening.hash().equals(commitment.hash()))
            .isPresent();
    if (opens) {
      opened.put(part(index, part), contentPath);
    } else {
      problem(
          contentPath,
          "%s or %s was changed: they do not open %s as it was committed to."
              .formatted(contentPath, saltPath, part(index, part)));
    }
  }

  private void problem(String file, String says) {
    if (problems.size() < MOST) problems.add(new Problem(file, says));
  }

  /// What can be said only after the last entry.
  void finish() {
    erased.forEach((part, by) -> {
      var content = opened.get(part);
      if (content != null) {
        problem(
            content, "Entry %d says that %s was erased; %s is it.".formatted(by, part, content));
      }
    });
    for (var path : new TreeSet<>(listing)) {
      if (path.startsWith("opened/") && !used.contains(path)) {
        problem(path, path + " opens nothing: no entry commits to it.");
      }
    }
  }

  List<Problem> problems() {
    return problems;
  }

  List<String> facts() {
    var facts = new ArrayList<String>();
    if (!counts.isEmpty()) facts.add("The entries are well formed: " + kinds() + ".");
    if (commitments > 0) {
      facts.add(
          "%d %s: %d opened and unaltered, %d erased, %d withheld."
              .formatted(
                  commitments,
                  commitments == 1 ? "part is a commitment" : "parts are commitments",
                  opened.size(),
                  erased.size(),
                  commitments - opened.size() - erased.size()));
    }
    return facts;
  }

  private String kinds() {
    var kinds = new ArrayList<String>();
    counts.forEach((type, count) -> kinds.add(count + " " + type.word()));
    return String.join(", ", kinds);
  }

  List<String> remarks() {
    return backwards == 0
        ? List.of()
        : List.of("Recorded times go back at %d of the entries.".formatted(backwards));
  }
}
