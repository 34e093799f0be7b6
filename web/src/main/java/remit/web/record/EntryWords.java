package remit.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.service.record.PublicRecord;
import remit.tlog.entry.Commitment;
import remit.tlog.entry.Entry;
import remit.tlog.entry.Json;
import remit.tlog.entry.MalformedEntry;
import remit.tlog.entry.Part;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.show.Days;

/// Entries of the record as people read them.
final class EntryWords {
  private EntryWords() {}

  static Entry parse(byte[] bytes) {
    try {
      return Entry.parse(bytes);
    } catch (MalformedEntry malformed) {
      throw new IllegalStateException("an entry of our own record", malformed);
    }
  }

  static RecordPage.Line line(long number, byte[] bytes) {
    var entry = parse(bytes);
    return new RecordPage.Line(
        number,
        new Link(PublicRoutes.entry(number), "Entry " + number),
        kind(entry) + title(entry).map(t -> ": " + t).orElse(""),
        entry.body(),
        Days.moment(entry.recorded()));
  }

  static String kind(Entry entry) {
    var words = entry.type().word().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static Optional<String> title(Entry entry) {
    for (var name : List.of("title", "item", "matter", "subject")) {
      if (entry.content().get(name) instanceof Part.Full(Json.Text(var text))) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  static String holds(Entry entry) {
    var end = entry.holds().to().map(day -> ", up to but not on " + Days.words(day)).orElse("");
    return "from " + Days.words(entry.holds().from()) + end;
  }

  static List<RecordPage.Refers> refers(Entry entry) {
    return entry.refers().stream()
        .map(r ->
            new RecordPage.Refers(
                r.as().word(), new Link(PublicRoutes.entry(r.entry()), "entry " + r.entry())))
        .toList();
  }

  static List<RecordPage.Part> parts(Entry entry, PublicRecord record) {
    var parts = new ArrayList<RecordPage.Part>();
    entry.content().forEach((name, part) -> parts.add(part(name, part, record)));
    return List.copyOf(parts);
  }

  private static RecordPage.Part part(String name, Part part, PublicRecord record) {
    var words = name.replace('-', ' ');
    return switch (part) {
      case Part.Full(var value) ->
          new RecordPage.Part(words, lines(value), Optional.empty(), Optional.empty());
      case Part.Sealed(var commitment) ->
          new RecordPage.Part(
              words,
              List.of(),
              Optional.of(new RecordPage.Sealed(why(commitment), commitment.hash().hex())),
              opened(commitment, record));
    };
  }

  private static String why(Commitment commitment) {
    var under = commitment.under().map(u -> " (" + u + ")").orElse("");
    return switch (commitment.why()) {
      case EXEMPT -> "withheld from the public" + under;
      case PERSONAL -> "names people, and is not published" + under;
      case DOCUMENT -> "a document, kept beside the record" + under;
    };
  }

  private static Optional<String> opened(Commitment commitment, PublicRecord record) {
    var path = "opened/" + commitment.hash().hex() + "/content";
    return record.file(path).map(_ -> PublicRoutes.recordFile(path));
  }

  static List<String> lines(Json value) {
    return switch (value) {
      case Json.Text(var text) -> List.of(text);
      case Json.Whole(var number) -> List.of(Long.toString(number));
      case Json.Items(var items) -> items.stream().flatMap(i -> lines(i).stream()).toList();
      case Json.Members(var members) ->
          members.entrySet().stream()
              .map(m -> m.getKey() + ": " + String.join(", ", lines(m.getValue())))
              .toList();
      case Json.Flag flag -> List.of(flag == Json.Flag.TRUE ? "yes" : "no");
    };
  }
}
