package remit.tlog.note;

import java.util.Arrays;
import java.util.List;
import remit.tlog.merkle.Digest;
import remit.tlog.merkle.Sha256;
import remit.tlog.merkle.TreeHead;

/// What a log signs: its name, how many entries it has, and the root over them (C2SP
/// tlog-checkpoint).
///
/// @param extensions further lines, not empty; kept, and otherwise ignored
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (origin.isEmpty() || origin.contains("\n")) {
      throw new IllegalArgumentException("an origin is one line");
    }
  }

  public static Checkpoint of(String origin, TreeHead head) {
    return new Checkpoint(origin, head, List.of());
  }

  /// Reads the text of a note.
  public static Checkpoint parse(String text) throws MalformedNote {
    var lines = Arrays.asList(text.split("\n", -1));
    lines = lines.subList(0, lines.size() - 1);
    if (lines.size() < 3) throw new MalformedNote("has fewer than three lines");
    if (lines.contains("")) throw new MalformedNote("has an empty line in its text");
    var size = lines.get(1);
    if (!size.matches("0|[1-9][0-9]{0,17}")) {
      throw new MalformedNote("has a second line that is not a number of entries: " + size);
    }
    var root =
        Digest.parseBase64(lines.get(2))
            .orElseThrow(() -> new MalformedNote("has a third line that is not a root hash"));
    long entries = Long.parseLong(size);
    if (entries == 0 && !root.equals(Sha256.EMPTY_ROOT)) {
      throw new MalformedNote("has no entries, but a root that is not the hash of nothing");
    }
    return new Checkpoint(
        lines.getFirst(), new TreeHead(entries, root), lines.subList(3, lines.size()));
  }

  /// The text to be signed.
  public String text() {
    var text = new StringBuilder();
    text.append(origin).append('\n');
    text.append(head.size()).append('\n');
    text.append(head.root().base64()).append('\n');
    for (var line : extensions) text.append(line).append('\n');
    return text.toString();
  }
}
