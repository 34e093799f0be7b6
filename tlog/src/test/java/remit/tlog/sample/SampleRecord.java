package remit.tlog.sample;

import static remit.tlog.entry.Commitment.Why.DOCUMENT;
import static remit.tlog.entry.Commitment.Why.EXEMPT;
import static remit.tlog.entry.Commitment.Why.PERSONAL;
import static remit.tlog.entry.EntryType.AGENDA;
import static remit.tlog.entry.EntryType.ANSWER;
import static remit.tlog.entry.EntryType.CHARTER_VERSION;
import static remit.tlog.entry.EntryType.CONSULTATION;
import static remit.tlog.entry.EntryType.CORRECTION;
import static remit.tlog.entry.EntryType.DECISION;
import static remit.tlog.entry.EntryType.DECLARATION;
import static remit.tlog.entry.EntryType.DIVISION;
import static remit.tlog.entry.EntryType.MINUTES;
import static remit.tlog.entry.EntryType.NOTICE;
import static remit.tlog.entry.EntryType.PAPER;
import static remit.tlog.entry.EntryType.PLAN_VERSION;
import static remit.tlog.entry.EntryType.REPRESENTATION;
import static remit.tlog.entry.EntryType.RESPONSE_COUNT;
import static remit.tlog.entry.EntryType.STANCE;
import static remit.tlog.entry.Reference.Relation.ANSWERS;
import static remit.tlog.entry.Reference.Relation.CONCERNS;
import static remit.tlog.entry.Reference.Relation.CORRECTS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import remit.tlog.TestLog;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Json;
import remit.tlog.entry.Opening;
import remit.tlog.note.KeyKind;
import remit.tlog.note.SigningKey;
import remit.tlog.sample.SampleWriter.Draft;

/// A year and a half of an invented partnership: nobody and nothing in it exists.
///
/// Its key is made of a sentence that everybody can read here, so its signature proves nothing to
/// anyone; it is there to be checked.
final class SampleRecord {
  /// The seed of the key: 32 characters, no secret.
  static final SigningKey KEY =
      SigningKey.ofSeed(
          "record.example/north-vale",
          KeyKind.LOG,
          "an invented record, a public key".getBytes(StandardCharsets.US_ASCII));

  private static final String ICB = "north-vale-icb";
  private static final String BOARD = "north-vale-icb/board";
  private static final String JOINT = "north-vale-joint-committee";
  private static final String COUNTY = "vale-county-council";
  private static final String SCRUTINY = "vale-joint-scrutiny";

  private final TestLog log = new TestLog(KEY);
  private final SampleWriter write = new SampleWriter(log);

  private SampleRecord() {}

  /// What is committed to the repository: paths below `samples/` and their bytes.
  static Map<String, byte[]> files() {
    return new SampleRecord().made();
  }

  private Map<String, byte[]> made() {
    var files = new TreeMap<String, byte[]>();
    constitution();
    long exempt = wards();
    log.publish();
    files.put("earlier-checkpoint", log.file("checkpoint"));
    long letter = consultation();
    decision(letter);
    log.publish();
    open(write.opening(exempt, "paper"));
    open(write.opening(0, "text"));
    log.files().put("key", (KEY.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
    log.files().forEach((path, bytes) -> files.put("record/" + path, bytes));
    return files;
  }

  private void open(Opening opening) {
    log.files().put(Opening.saltPath(opening.hash()), opening.salt());
    log.files().put(Opening.contentPath(opening.hash()), opening.content());
  }

  private Draft entry(EntryType type, String body, String day) {
    return write.entry(type, body, day);
  }

  private void constitution() {
    entry(CHARTER_VERSION, ICB, "2025-04-01")
        .says("charter", "north-vale")
        .says("version", "1")
        .says("summary", "The first charter of the invented North Vale system.")
        .seals("text", DOCUMENT, "", "system: north-vale\nbodies:\n  - id: north-vale-icb\n")
        .add("2025-04-01T08:00");
    entry(DECLARATION, BOARD, "2025-04-08")
        .says("meeting", "2025-04-08")
        .says("post", "medical director")
        .says("category", "financial interest in a supplier")
        .says("matter", "community diagnostics")
        .says("effect", "leaves for the item and does not vote")
        .seals("details", PERSONAL, "", "Invented: a holding in an invented company.")
        .add("2025-04-08T09:05");
    entry(CHARTER_VERSION, ICB, "2025-06-01")
        .says("charter", "north-vale")
        .says("version", "2")
        .says("changes", List.of("The joint committee gets the function of ward configuration."))
        .add("2025-05-28T15:00");
    entry(PLAN_VERSION, ICB, "2025-06-10")
        .says("plan", "joint-forward-plan")
        .says("version", "draft 1")
        .says("parts", List.of("urgent care", "community beds", "prevention"))
        .add("2025-06-10T12:00");
    stance("draft 1", "north-vale-foundation-trust", "endorses", "2025-06-24");
    stance("draft 1", COUNTY, "withholds its name", "2025-06-25");
    stance("draft 1", "wenbury-city-council", "was consulted", "2025-06-26");
  }

  private void stance(String version, String partner, String stance, String day) {
    entry(STANCE, ICB, day)
        .says("plan", "joint-forward-plan")
        .says("version", version)
        .says("partner", partner)
        .says("stance", stance)
        .add(day + "T10:00");
  }

  /// A meeting with a paper that was exempt; gives the paper's index.
  private long wards() {
    long notice =
        entry(NOTICE, JOINT, "2025-09-01")
            .until("2025-09-30")
            .says("title", "Key decision: the community wards at Upper Vale")
            .says("meeting", "2025-09-30")
            .says("decision-maker", JOINT)
            .says("private-because", "one paper holds the financial affairs of a bidder")
            .add("2025-09-01T07:30");
    entry(AGENDA, JOINT, "2025-09-22")
        .says("meeting", "2025-09-30")
        .says("place", "Upper Vale civic hall")
        .says("items", List.of("1 Apologies", "2 Interests", "3 Community wards", "4 Questions"))
        .refers(CONCERNS, notice)
        .add("2025-09-22T16:45");
    long open =
        entry(PAPER, JOINT, "2025-09-22")
            .says("meeting", "2025-09-30")
            .says("item", "3")
            .says("title", "Options for the community wards")
            .says("author-post", "director of strategy")
            .says("summary", "Keep both wards; merge them; move one to the city.")
            .add("2025-09-22T16:46");
    long exempt =
        entry(PAPER, JOINT, "2025-09-22")
            .says("meeting", "2025-09-30")
            .says("item", "3")
            .says("title", "Appendix: what the bidders offered")
            .says("exempt-because", "paragraph 3: business affairs")
            .seals(
                "paper",
                EXEMPT,
                "lga-1972-sch12a-para-3",
                "Invented. Bid A: 2.4m. Bid B: 2.9m. Open after the contract is signed.\n")
            .refers(CONCERNS, open)
            .add("2025-09-22T16:47");
    division();
    return exempt;
  }

  /// The meeting itself, and the minutes with a mistake that is put right.
  private void division() {
    entry(DECLARATION, JOINT, "2025-09-30")
        .says("meeting", "2025-09-30")
        .says("post", "chief executive of the foundation trust")
        .says("category", "the trust is a bidder")
        .says("matter", "item 3")
        .says("effect", "speaks and does not vote")
        .add("2025-09-30T13:02");
    entry(DIVISION, JOINT, "2025-09-30")
        .says("meeting", "2025-09-30")
        .says("item", "3")
        .says("question", "That the public be consulted on the three options.")
        .says("for", Json.of(7))
        .says("against", Json.of(2))
        .says("abstained", Json.of(1))
        .says("outcome", "carried")
        .says("working", "10 present, 9 votes cast, a majority of those is 5")
        .add("2025-09-30T14:10");
    entry(MINUTES, JOINT, "2025-09-30")
        .says("meeting", "2025-09-30")
        .says("posts-present", List.of("chair", "finance director", "cabinet member for health"))
        .says("items", List.of("3 The committee agreed by 7 to 3 to consult."))
        .add("2025-10-03T09:00");
    entry(CORRECTION, JOINT, "2025-10-06")
        .says("what", "The vote was 7 to 2 with one abstention, not 7 to 3.")
        .says("because", "read against the division")
        .says("by-post", "clerk to the joint committee")
        .refers(CORRECTS, log.size() - 1)
        .add("2025-10-06T11:20");
  }

  /// A consultation; gives the index of a resident's letter.
  private long consultation() {
    long consultation =
        entry(CONSULTATION, JOINT, "2025-10-13")
            .until("2026-01-12")
            .says("title", "The community wards at Upper Vale")
            .says("opens", "2025-10-13")
            .says("closes", "2026-01-11")
            .says("options", List.of("keep both", "merge", "move one"))
            .says("questions", List.of("Which option?", "What would help you travel?"))
            .add("2025-10-13T00:00");
    long letter =
        entry(REPRESENTATION, JOINT, "2025-11-04")
            .says("subject", "travel to the merged ward")
            .says("from-kind", "resident")
            .says("asks", Json.of(2))
            .seals("letter", PERSONAL, "", "Invented: a letter, with a name and an address.")
            .refers(CONCERNS, consultation)
            .add("2025-11-04T18:30");
    entry(REPRESENTATION, JOINT, "2025-11-05")
        .says("subject", "the beds counted in the options paper")
        .says("from-kind", "parish council")
        .says("asks", Json.of(1))
        .seals("letter", PERSONAL, "", "Invented: another letter.")
        .refers(CONCERNS, consultation)
        .add("2025-11-05T08:12");
    answer("the beds counted in the options paper", 1, letter + 1, "2025-11-25T10:00");
    answer("travel to the merged ward", 2, letter, "2025-11-25T10:01");
    for (var week : List.of("2025-12-01", "2025-12-22", "2026-01-12")) {
      entry(RESPONSE_COUNT, JOINT, week)
          .says("consultation", "community wards")
          .says(
              "counts",
              Json.members(
                  Map.of(
                      "keep both", Json.of(400 + 31 * log.size()),
                      "merge", Json.of(90 + log.size()),
                      "move one", Json.of("fewer than 5"))))
          .says("method", "each response once; 3 campaigns counted apart")
          .refers(CONCERNS, consultation)
          .add(week + "T12:00");
    }
    return letter;
  }

  private void answer(String subject, long asks, long letter, String time) {
    entry(ANSWER, JOINT, time.substring(0, 10))
        .says("subject", subject)
        .says("asks-answered", Json.of(asks))
        .says("asks-open", Json.of(0))
        .says("by-post", "director of strategy")
        .refers(ANSWERS, letter)
        .add(time);
  }

  private void decision(long letter) {
    entry(NOTICE, JOINT, "2026-01-26")
        .says("title", "Key decision: the community wards, after consultation")
        .says("meeting", "2026-02-24")
        .says("decision-maker", JOINT)
        .add("2026-01-26T07:30");
    entry(AGENDA, SCRUTINY, "2026-02-02")
        .says("meeting", "2026-02-10")
        .says("items", List.of("1 The community wards: is it a substantial change?"))
        .add("2026-02-02T09:15");
    entry(MINUTES, SCRUTINY, "2026-02-10")
        .says("meeting", "2026-02-10")
        .says("posts-present", List.of("chair of scrutiny", "vice-chair", "5 members"))
        .says("items", List.of("1 A substantial change. Travel must be solved first."))
        .add("2026-02-13T10:00");
    entry(PAPER, JOINT, "2026-02-16")
        .says("meeting", "2026-02-24")
        .says("item", "2")
        .says("title", "What was said, and what we propose to do")
        .says("author-post", "director of strategy")
        .seals("staff-plan", EXEMPT, "lga-1972-sch12a-para-1", "Invented: posts at risk.")
        .add("2026-02-16T17:00");
    entry(DIVISION, JOINT, "2026-02-24")
        .says("meeting", "2026-02-24")
        .says("item", "2")
        .says("question", "That both wards be kept, and travel reviewed in a year.")
        .says("for", Json.of(9))
        .says("against", Json.of(0))
        .says("outcome", "carried")
        .add("2026-02-24T15:31");
    entry(DECISION, JOINT, "2026-02-24")
        .says("meeting", "2026-02-24")
        .says("title", "The community wards at Upper Vale")
        .says("resolutions", List.of("(a) Both wards are kept.", "(b) Travel is reviewed in 2027."))
        .says("reasons", "The options for merging did not solve how people would travel.")
        .says("alternatives", List.of("merge", "move one"))
        .refers(CONCERNS, log.size() - 1)
        .add("2026-02-24T16:05");
    afterwards(letter);
  }

  /// What followed from the decision: a plan, an erasure, an opening.
  private void afterwards(long letter) {
    entry(PLAN_VERSION, ICB, "2026-03-10")
        .says("plan", "joint-forward-plan")
        .says("version", "1")
        .says("changes", List.of("Community beds: both wards are kept."))
        .add("2026-03-10T12:00");
    stance("1", COUNTY, "endorses", "2026-03-17");
    entry(CORRECTION, JOINT, "2026-06-01")
        .says("what", "The letter was erased when its time for keeping had passed.")
        .says("because", "retention schedule, representations: six months")
        .says("by-post", "data protection officer")
        .erases(letter, "letter")
        .add("2026-06-01T09:00");
    entry(NOTICE, ICB, "2026-09-07")
        .says("title", "The appendix on the bids is open: the contract is signed")
        .says("documents", List.of("item 3 of 2025-09-30, appendix"))
        .refers(CONCERNS, 10)
        .add("2026-09-07T08:00");
  }
}
