package remit.service.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;
import remit.service.meeting.VoteId;
import remit.service.meeting.World;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Json;
import remit.tlog.entry.MalformedEntry;
import remit.tlog.entry.Part;
import remit.tlog.verify.Question;
import remit.tlog.verify.Verifier;

/// Holds what the database and the public record say against what was acknowledged.
final class Reckoning {
  private final World world;
  private final Ledger ledger;

  private Reckoning(World world, Ledger ledger) {
    this.world = world;
    this.ledger = ledger;
  }

  static void require(World world, Ledger ledger) throws Exception {
    ledger.requireNothingWrong();
    var reckoning = new Reckoning(world, ledger);
    reckoning.requireBallots();
    reckoning.requireDivisions(reckoning.entries());
    reckoning.requireRecord();
  }

  private void requireBallots() {
    var votes = ledger.questions().keySet();
    assertEquals(votes.size(), number("select count(*) from vote"));
    assertEquals(
        (long) votes.size() * Council.MEMBERS,
        number("select count(distinct receipt) from ballot"));
    assertEquals((long) votes.size() * Council.MEMBERS, number("select count(*) from ballot"));
    for (var vote : votes) {
      var receipts = ledger.receipts(vote);
      assertEquals(receipts, ballots(vote));
      assertEquals(Council.MEMBERS, receipts.size());
      assertEquals(
          outcome(receipts), world.votes.find(vote).orElseThrow().result().orElseThrow().outcome());
    }
  }

  private Map<Place, Receipt> ballots(VoteId vote) {
    var ballots = new TreeMap<Place, Receipt>();
    world
        .database
        .sql()
        .sql("select place, choice, receipt from ballot where vote = ?")
        .param(vote.value())
        .query(row -> {
          ballots.put(
              Place.parse(row.getString("place")).orElseThrow(),
              new Receipt(Choice.valueOf(row.getString("choice")), row.getString("receipt")));
        });
    return ballots;
  }

  /// A majority, or the casting vote of the chair who voted for it.
  private static String outcome(Map<Place, Receipt> receipts) {
    long yes = count(receipts, Choice.FOR);
    long no = count(receipts, Choice.AGAINST);
    boolean casting =
        yes == no
            && Objects.requireNonNull(receipts.get(World.place("chair", 1))).choice() == Choice.FOR;
    return yes > no || casting ? "carried" : "lost";
  }

  private static long count(Map<Place, Receipt> receipts, Choice choice) {
    return receipts.values().stream().filter(r -> r.choice() == choice).count();
  }

  /// The entries of the record, which have no gaps.
  private List<Entry> entries() {
    var rows =
        world
            .database
            .sql()
            .sql("select index from record_entry order by index")
            .query(Long.class)
            .list();
    assertEquals(LongStream.range(0, world.journal.size()).boxed().toList(), rows);
    return LongStream.range(0, rows.size())
        .mapToObj(index -> parse(world.record.entry(index).orElseThrow()))
        .toList();
  }

  private static Entry parse(byte[] entry) {
    try {
      return Entry.parse(entry);
    } catch (MalformedEntry malformed) {
      throw new AssertionError(malformed);
    }
  }

  /// Each vote is in the record once, with every seat's choice; so is what was declared.
  private void requireDivisions(List<Entry> entries) {
    var divisions = entries.stream().filter(e -> e.type() == EntryType.DIVISION).toList();
    assertEquals(ledger.questions().size(), divisions.size());
    var seats = divisions.stream().collect(Collectors.toMap(d -> text(d, "question"), this::seats));
    ledger
        .questions()
        .forEach(
            (vote, question) -> assertEquals(words(ledger.receipts(vote)), seats.get(question)));
    var declared =
        entries.stream()
            .filter(e -> e.type() == EntryType.DECLARATION)
            .map(e -> text(e, "category"))
            .collect(Collectors.toSet());
    assertEquals(new TreeSet<>(ledger.declared()), new TreeSet<>(declared));
  }

  private Map<String, Json> seats(Entry division) {
    return ((Json.Members) full(division, "seats")).values();
  }

  private static Map<String, Json> words(Map<Place, Receipt> receipts) {
    var words = new TreeMap<String, Json>();
    receipts.forEach((place, receipt) ->
        words.put(place.toString(), Json.of(receipt.choice().name().toLowerCase(Locale.ROOT))));
    return words;
  }

  private static String text(Entry entry, String part) {
    return ((Json.Text) full(entry, part)).value();
  }

  private static Json full(Entry entry, String part) {
    return ((Part.Full) Objects.requireNonNull(entry.content().get(part))).value();
  }

  private void requireRecord() throws Exception {
    world.record.publish();
    var seen = ledger.checkpoints();
    for (var earlier : List.of(seen.getFirst(), seen.get(seen.size() / 2), seen.getLast())) {
      try (var source = world.record.source()) {
        var verdict = Verifier.verify(source, Question.plain().withEarlier(earlier));
        assertEquals(List.of(), verdict.problems());
        assertEquals(world.journal.size(), verdict.size());
      }
    }
    Checkpoints.requireContinued(world.record, seen);
  }

  private long number(String question) {
    return world.database.sql().sql(question).query(Long.class).single();
  }
}
