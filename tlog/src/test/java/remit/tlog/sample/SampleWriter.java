package remit.tlog.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.tlog.TestLog;
import remit.tlog.entry.Commitment;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Holds;
import remit.tlog.entry.Json;
import remit.tlog.entry.Opening;
import remit.tlog.entry.Part;
import remit.tlog.entry.Reference;
import remit.tlog.merkle.Sha256;

/// Writes entries one after another, with the times and salts of a sample: recorded times follow
/// from the day, and salts from the number of the entry, which no real record may do.
final class SampleWriter {
  private final TestLog log;
  private final Map<String, Opening> openings = new TreeMap<>();

  SampleWriter(TestLog log) {
    this.log = log;
  }

  /// One entry in the making.
  final class Draft {
    private final EntryType type;
    private final String body;
    private final String day;
    private final Map<String, Part> content = new TreeMap<>();
    private final List<Reference> refers = new ArrayList<>();
    private Optional<LocalDate> until = Optional.empty();

    private Draft(EntryType type, String body, String day) {
      this.type = type;
      this.body = body;
      this.day = day;
    }

    Draft until(String end) {
      until = Optional.of(LocalDate.parse(end));
      return this;
    }

    Draft says(String part, String text) {
      return says(part, Json.of(text));
    }

    Draft says(String part, List<String> texts) {
      return says(part, Json.texts(texts));
    }

    Draft says(String part, Json value) {
      content.put(part, new Part.Full(value));
      return this;
    }

    Draft seals(String part, Commitment.Why why, String under, String text) {
      var salt = Sha256.hash(("sample salt " + log.size() + part).getBytes(StandardCharsets.UTF_8));
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      var opening = Opening.of(salt.bytes(), bytes).orElseThrow();
      openings.put(log.size() + "/" + part, opening);
      var provision = under.isEmpty() ? Optional.<String>empty() : Optional.of(under);
      content.put(part, new Part.Sealed(new Commitment(opening.hash(), why, provision)));
      return this;
    }

    Draft refers(Reference.Relation as, long entry) {
      refers.add(Reference.to(entry, as));
      return this;
    }

    Draft erases(long entry, String part) {
      refers.add(new Reference(entry, Reference.Relation.ERASES, Optional.of(part)));
      return this;
    }

    /// Puts the entry into the log; gives its index.
    long add(String time) {
      var holds = new Holds(LocalDate.parse(day), until);
      var recorded = Instant.parse(time + ":00Z");
      log.commit(new Entry(type, body, holds, recorded, content, refers).bytes());
      return log.size() - 1;
    }
  }

  Draft entry(EntryType type, String body, String day) {
    return new Draft(type, body, day);
  }

  Opening opening(long entry, String part) {
    var opening = openings.get(entry + "/" + part);
    if (opening == null) throw new IllegalArgumentException("nothing sealed there");
    return opening;
  }
}
