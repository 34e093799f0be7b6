package remit.tlog.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import remit.tlog.merkle.Digest;

/// Entries to JSON and back. Reading is exact: a member that is not known is refused, for an older
/// reader must not show half of what an entry says as if it were all.
final class EntryJson {
  /// The version of this layout.
  private static final long VERSION = 1;

  private EntryJson() {}

  static Json write(Entry entry) {
    var members = new TreeMap<String, Json>();
    members.put("v", Json.of(VERSION));
    members.put("type", Json.of(entry.type().word()));
    members.put("body", Json.of(entry.body()));
    members.put("holds", holds(entry.holds()));
    members.put("recorded", Json.of(entry.recorded().toString()));
    var content = new TreeMap<String, Json>();
    entry.content().forEach((name, part) -> content.put(name, part(part)));
    members.put("content", Json.members(content));
    if (!entry.refers().isEmpty()) {
      members.put("refers", Json.items(entry.refers().stream().map(EntryJson::reference).toList()));
    }
    return Json.members(members);
  }

  private static Json holds(Holds holds) {
    var members = new TreeMap<String, Json>();
    members.put("from", Json.of(holds.from().toString()));
    holds.to().ifPresent(to -> members.put("to", Json.of(to.toString())));
    return Json.members(members);
  }

  private static Json part(Part part) {
    return switch (part) {
      case Part.Full(var value) -> Json.members(Map.of("full", value));
      case Part.Sealed(var commitment) -> {
        var members = new TreeMap<String, Json>();
        members.put("sha256", Json.of(commitment.hash().hex()));
        members.put("why", Json.of(commitment.why().word()));
        commitment.under().ifPresent(under -> members.put("under", Json.of(under)));
        yield Json.members(Map.of("sealed", Json.members(members)));
      }
    };
  }

  private static Json reference(Reference reference) {
    var members = new TreeMap<String, Json>();
    members.put("entry", Json.of(reference.entry()));
    members.put("as", Json.of(reference.as().word()));
    reference.part().ifPresent(part -> members.put("part", Json.of(part)));
    return Json.members(members);
  }

  static Entry read(Json json) throws MalformedEntry {
    var members = members(json, "the entry");
    known(
        members,
        Set.of("v", "type", "body", "holds", "recorded", "content", "refers"),
        "the entry");
    if (!members.find("v").equals(Optional.of(Json.of(VERSION)))) {
      throw new MalformedEntry("is not of version 1");
    }
    var word = text(members, "type");
    var type =
        EntryType.parse(word).orElseThrow(() -> new MalformedEntry("has no known type: " + word));
    try {
      return new Entry(
          type,
          text(members, "body"),
          readHolds(member(members, "holds")),
          readInstant(text(members, "recorded")),
          readContent(members(member(members, "content"), "`content`")),
          readReferences(members.find("refers")));
    } catch (IllegalArgumentException broken) {
      throw new MalformedEntry("breaks a rule: " + broken.getMessage());
    }
  }

  private static Holds readHolds(Json json) throws MalformedEntry {
    var holds = members(json, "`holds`");
    known(holds, Set.of("from", "to"), "`holds`");
    Optional<LocalDate> to =
        holds.find("to").isPresent() ? Optional.of(readDay(text(holds, "to"))) : Optional.empty();
    return new Holds(readDay(text(holds, "from")), to);
  }

  private static LocalDate readDay(String text) throws MalformedEntry {
    try {
      var day = LocalDate.parse(text);
      if (day.toString().equals(text)) return day;
    } catch (DateTimeException _) {
      throw new MalformedEntry("has a day that is none: " + text);
    }
    throw new MalformedEntry("has a day in another form than 2026-03-05: " + text);
  }

  private static Instant readInstant(String text) throws MalformedEntry {
    try {
      var instant = Instant.parse(text);
      if (instant.toString().equals(text)) return instant;
    } catch (DateTimeException _) {
      throw new MalformedEntry("has a time that is none: " + text);
    }
    throw new MalformedEntry("has a time in another form than 2026-03-05T09:30:00Z: " + text);
  }

  private static Map<String, Part> readContent(Json.Members content) throws MalformedEntry {
    var parts = new TreeMap<String, Part>();
    for (var part : content.values().entrySet()) {
      parts.put(part.getKey(), readPart(members(part.getValue(), "`" + part.getKey() + "`")));
    }
    return parts;
  }

  private static Part readPart(Json.Members part) throws MalformedEntry {
    if (part.values().keySet().equals(Set.of("full"))) return new Part.Full(member(part, "full"));
    known(part, Set.of("sealed"), "a part");
    var sealed = members(member(part, "sealed"), "`sealed`");
    known(sealed, Set.of("sha256", "why", "under"), "`sealed`");
    var hash =
        Digest.parseHex(text(sealed, "sha256"))
            .orElseThrow(() -> new MalformedEntry("has a commitment that is not a hash"));
    var why =
        Commitment.Why.parse(text(sealed, "why"))
            .orElseThrow(() -> new MalformedEntry("has a commitment without a known reason"));
    Optional<String> under =
        sealed.find("under").isPresent() ? Optional.of(text(sealed, "under")) : Optional.empty();
    return new Part.Sealed(new Commitment(hash, why, under));
  }

  private static List<Reference> readReferences(Optional<Json> refers) throws MalformedEntry {
    var references = new ArrayList<Reference>();
    if (refers.isEmpty()) return references;
    if (!(refers.get() instanceof Json.Items(var items)) || items.isEmpty()) {
      throw new MalformedEntry("has a `refers` that is not a list");
    }
    for (var item : items) references.add(readReference(members(item, "a reference")));
    return references;
  }

  private static Reference readReference(Json.Members reference) throws MalformedEntry {
    known(reference, Set.of("entry", "as", "part"), "a reference");
    if (!(member(reference, "entry") instanceof Json.Whole(long index))) {
      throw new MalformedEntry("has a reference without a number");
    }
    var as =
        Reference.Relation.parse(text(reference, "as"))
            .orElseThrow(() -> new MalformedEntry("has a reference of no known kind"));
    Optional<String> part =
        reference.find("part").isPresent()
            ? Optional.of(text(reference, "part"))
            : Optional.empty();
    return new Reference(index, as, part);
  }

  private static Json.Members members(Json json, String what) throws MalformedEntry {
    if (json instanceof Json.Members members) return members;
    throw new MalformedEntry("has something else than members as " + what);
  }

  private static void known(Json.Members members, Set<String> names, String what)
      throws MalformedEntry {
    for (var name : members.values().keySet()) {
      if (!names.contains(name)) {
        throw new MalformedEntry("says `%s` in %s, which is not known".formatted(name, what));
      }
    }
  }

  private static Json member(Json.Members members, String name) throws MalformedEntry {
    return members.find(name).orElseThrow(() -> new MalformedEntry("does not say `" + name + "`"));
  }

  private static String text(Json.Members members, String name) throws MalformedEntry {
    if (member(members, name) instanceof Json.Text(var text)) return text;
    throw new MalformedEntry("says `" + name + "`, but not as text");
  }
}
