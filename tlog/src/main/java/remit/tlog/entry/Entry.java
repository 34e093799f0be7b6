package remit.tlog.entry;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One entry of the record.
///
/// @param body the identifier of the body that acts
/// @param holds when it holds, in the world
/// @param recorded when the record learned it, in whole seconds; the operator's word until a
///   checkpoint that covers the entry is cosigned
/// @param content by name of the part
/// @param refers to earlier entries
public record Entry(
    EntryType type,
    String body,
    Holds holds,
    Instant recorded,
    Map<String, Part> content,
    List<Reference> refers) {
  private static final Pattern BODY = Pattern.compile("[a-z0-9][a-z0-9./-]{0,99}");
  private static final Pattern PART = Pattern.compile("[a-z][a-z0-9-]{0,49}");

  public Entry {
    content = Collections.unmodifiableMap(new TreeMap<>(content));
    refers = List.copyOf(refers);
    if (!BODY.matcher(body).matches()) {
      throw new IllegalArgumentException("not the identifier of a body: " + body);
    }
    if (recorded.getNano() != 0) {
      throw new IllegalArgumentException("recorded times are whole seconds: " + recorded);
    }
    for (var name : content.keySet()) {
      if (!PART.matcher(name).matches()) {
        throw new IllegalArgumentException("not the name of a part: " + name);
      }
    }
    EntryRules.require(type, content, refers);
  }

  /// The bytes that go into the log: RFC 8785 JSON.
  public byte[] bytes() {
    return EntryJson.write(this).canonical();
  }

  /// Reads what [#bytes] wrote, and nothing else.
  public static Entry parse(byte[] bytes) throws MalformedEntry {
    return EntryJson.read(JsonReader.canonical(bytes));
  }

  /// The parts that are commitments.
  public Map<String, Commitment> commitments() {
    var commitments = new TreeMap<String, Commitment>();
    content.forEach((name, part) -> {
      if (part instanceof Part.Sealed(var commitment)) commitments.put(name, commitment);
    });
    return commitments;
  }
}
