package remit.service.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.tlog.entry.Commitment;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Holds;
import remit.tlog.entry.Json;
import remit.tlog.entry.Opening;
import remit.tlog.entry.Part;
import remit.tlog.entry.Reference;

/// Puts one entry together and records it, with what opens its commitments.
public final class Entries {
  /// A commitment takes this many characters of an entry at most; longer words stand outside of it.
  private static final int LONGEST_IN_FULL = 20_000;

  private final Journal journal;
  private final SecureRandom random = new SecureRandom();

  public Entries(Journal journal) {
    this.journal = journal;
  }

  /// Begins an entry.
  ///
  /// @param body the system and the body that acts, as `system/body`
  public Draft of(EntryType type, String body, LocalDate holds, Instant now) {
    return new Draft(type, body, holds, now);
  }

  /// An entry that is being put together.
  public final class Draft {
    private final EntryType type;
    private final String body;
    private final LocalDate holds;
    private final Instant now;
    private final Map<String, Part> parts = new TreeMap<>();
    private final List<Reference> refers = new ArrayList<>();
    private final List<Opening> open = new ArrayList<>();
    private final List<Opening> closed = new ArrayList<>();

    private Draft(EntryType type, String body, LocalDate holds, Instant now) {
      this.type = type;
      this.body = body;
      this.holds = holds;
      this.now = now;
    }

    /// Says a part in full; an empty text is left out.
    public Draft say(String part, String text) {
      if (text.isBlank()) return this;
      return text.length() > LONGEST_IN_FULL
          ? document(part, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
          : say(part, Json.of(text));
    }

    public Draft say(String part, List<String> texts) {
      return texts.isEmpty() ? this : say(part, Json.texts(texts));
    }

    public Draft say(String part, Json value) {
      parts.put(part, new Part.Full(value));
      return this;
    }

    public Draft say(String part, long number) {
      return say(part, Json.of(number));
    }

    /// Fixes a public document by its hash, opened at once.
    public Draft document(String part, byte[] content) {
      return seal(part, content, Commitment.Why.DOCUMENT, Optional.empty(), open);
    }

    /// Fixes personal words, opened only to those they concern.
    public Draft personal(String part, byte[] content) {
      return seal(part, content, Commitment.Why.PERSONAL, Optional.empty(), closed);
    }

    /// Fixes an exempt paper, opened when the reason has gone.
    ///
    /// @param under the provision under which it is withheld, as an identifier in small letters
    public Draft exempt(String part, byte[] content, Optional<String> under) {
      return seal(part, content, Commitment.Why.EXEMPT, under, closed);
    }

    private Draft seal(
        String part,
        byte[] content,
        Commitment.Why why,
        Optional<String> under,
        List<Opening> openings) {
      var opening = Opening.seal(content, random);
      openings.add(opening);
      parts.put(part, new Part.Sealed(new Commitment(opening.hash(), why, under)));
      return this;
    }

    public Draft concerns(long entry) {
      refers.add(Reference.to(entry, Reference.Relation.CONCERNS));
      return this;
    }

    public Draft corrects(long entry) {
      refers.add(Reference.to(entry, Reference.Relation.CORRECTS));
      return this;
    }

    /// Records it in the running transaction.
    ///
    /// @return its place in the record
    public long record() {
      open.forEach(o -> journal.keep(o, Journal.Published.AT_ONCE));
      closed.forEach(o -> journal.keep(o, Journal.Published.LATER));
      return journal.append(
          new Entry(type, body, Holds.from(holds), Journal.recorded(now), parts, refers));
    }
  }
}
