package remit.service.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;
import remit.service.record.Entries;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Json;

/// What the record says of meetings.
final class MeetingEntries {
  private final Entries entries;

  MeetingEntries(Entries entries) {
    this.entries = entries;
  }

  private Entries.Draft of(EntryType type, Meeting meeting, BodyId body, Instant now) {
    return entries
        .of(type, meeting.system() + "/" + body.value(), meeting.day(), now)
        .say("meeting", meeting.id().value());
  }

  void notice(Meeting meeting, BodyId body, Instant now) {
    of(EntryType.NOTICE, meeting, body, now)
        .say("title", meeting.title())
        .say("on", meeting.starts().atZone(Meeting.LONDON).toOffsetDateTime().toString())
        .say("place", meeting.place())
        .say("private-because", meeting.privateBecause().orElse(""))
        .record();
  }

  void agenda(Meeting meeting, BodyId body, List<Item> items, Optional<String> late, Instant now) {
    of(EntryType.AGENDA, meeting, body, now)
        .say("on", meeting.day().toString())
        .say("place", meeting.place())
        .say("items", items.stream().map(i -> i.position() + ". " + i.title()).toList())
        .say(
            "public-excluded-for",
            items.stream()
                .flatMap(i -> i.privateBecause().map(b -> i.position() + ": " + b).stream())
                .toList())
        .say("because", late.orElse(""))
        .record();
  }

  void lateItem(Meeting meeting, Item item, Instant now) {
    for (var body : meeting.bodies()) {
      of(EntryType.AGENDA, meeting, body, now)
          .say("on", meeting.day().toString())
          .say("items", List.of(item.position() + ". " + item.title()))
          .say("because", item.lateBecause().orElse(""))
          .record();
    }
  }

  void paper(Meeting meeting, Item item, Paper paper, Optional<byte[]> file, Instant now) {
    var entry =
        of(EntryType.PAPER, meeting, meeting.bodies().getFirst(), now)
            .say("item", item.title())
            .say("title", paper.title())
            .say("author-post", paper.authorPost())
            .say("exempt-because", paper.exemptBecause().orElse(""));
    byte[] words = paper.words().getBytes(StandardCharsets.UTF_8);
    boolean exempt = paper.exemptBecause().isPresent();
    if (words.length > 0) part(entry, "words", words, exempt);
    file.ifPresent(content -> part(entry, "file", content, exempt));
    entry.record();
  }

  private static void part(Entries.Draft entry, String part, byte[] content, boolean exempt) {
    if (exempt) {
      entry.exempt(part, content, Optional.empty());
    } else {
      entry.document(part, content);
    }
  }

  /// The category and the effect in full; what the interest is, only as a commitment.
  void declaration(Meeting meeting, Item item, Declaration declaration, String post, Instant now) {
    of(EntryType.DECLARATION, meeting, declaration.body(), now)
        .say("post", post)
        .say("category", declaration.category())
        .say("matter", item.title())
        .say("effect", declaration.effect().word())
        .personal("words", declaration.words().getBytes(StandardCharsets.UTF_8))
        .record();
  }

  void division(Meeting meeting, Item item, Division division, Instant now) {
    var seats = new TreeMap<String, Json>();
    division
        .ballots()
        .forEach((place, choice) ->
            seats.put(place.toString(), Json.of(choice.name().toLowerCase(java.util.Locale.ROOT))));
    division
        .electorate()
        .recused()
        .forEach(place -> seats.put(place.toString(), Json.of("recused")));
    of(EntryType.DIVISION, meeting, division.body(), now)
        .say("item", item.title())
        .say("question", division.question())
        .say("seats", Json.members(seats))
        .say("for", count(division.ballots(), Choice.FOR))
        .say("against", count(division.ballots(), Choice.AGAINST))
        .say("abstained", count(division.ballots(), Choice.ABSTAIN))
        .say("outcome", division.outcome())
        .say("working", division.working())
        .record();
  }

  private static long count(Map<Place, Choice> ballots, Choice choice) {
    return ballots.values().stream().filter(choice::equals).count();
  }

  /// A vote that has closed.
  record Division(
      BodyId body,
      String question,
      remit.core.meeting.Electorate electorate,
      Map<Place, Choice> ballots,
      String outcome,
      List<String> working) {}
}
