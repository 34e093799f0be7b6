package remit.reader;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.Delegation;
import remit.core.charter.Section;
import remit.core.charter.VotingRule;
import remit.core.charter.read.ReadCharter;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.Money;
import remit.core.kernel.Period;
import remit.core.law.LawPack;
import remit.core.source.Fact;
import remit.core.source.SourceFile;

class CharterReaderTest {
  private static final LawPack LAW = LawPacks.england();
  private static final String SMALL =
      """
      charter: small
      title: A small system
      law: england
      in force: { from: 2020-01-01 }
      areas:
        north: { name: North, level: place }
        south: { name: South, level: place }
      partners:
        county: { name: The county, kind: county council, serves: north }
        trust: { name: The trust, kind: nhs trust, serves: south }
      posts:
        leader: { title: Leader, of: county }
      bodies:
        cabinet:
          name: Cabinet
          kind: council executive
          of: county
          seats:
            leader: { from: county, held by: leader, chair: yes }
            members: { from: county, class: elected, number: 4 }
          quorum: 3
          carries: majority
      """;

  private static ReadCharter read(String text) {
    return Charters.read("t.yaml", text, LAW);
  }

  private static Charter charter(String text) {
    var read = read(text);
    assertEquals(List.of(), read.diagnostics());
    return read.charter().orElseThrow();
  }

  private static String with(String old, String replacement) {
    assertTrue(SMALL.contains(old), old);
    return SMALL.replace(old, replacement);
  }

  /// `S001 9:3 ‘quorm’ → did you mean ‘quorum’?`
  private static List<String> notes(String text) {
    var file = SourceFile.of("t.yaml", text);
    return read(text).diagnostics().stream().map(d -> note(file, d)).toList();
  }

  private static String note(SourceFile file, Diagnostic d) {
    return "%s %s %s | %s"
        .formatted(d.code(), Trees.under(file, d.place()), d.message(), d.help().orElse(""));
  }

  @Test
  void aSmallCharterIsBound() {
    var charter = charter(SMALL);
    assertEquals("small", charter.heading().id().value());
    var cabinet = charter.bodies().getFirst();
    assertEquals(Body.SeatsKnown.ALL, cabinet.membership().known());
    assertEquals(Optional.of(4), cabinet.seats().getLast().number().known());
    assertEquals(Optional.of(1L), cabinet.seats().getLast().votes().known());
    assertTrue(cabinet.membership().quorum().known().orElseThrow() instanceof VotingRule.Threshold);
    assertTrue(cabinet.meets().inPublic() instanceof Fact.Unsaid);
    assertEquals("t.yaml:14:3", cabinet.place().toString());
  }

  /// A change of the small charter, and the one note that it brings.
  private record Case(String old, String changed, String note) {
    @Override
    public String toString() {
      return note.length() < 60 ? note : note.substring(0, 60);
    }
  }

  private static List<Case> cases() {
    return List.of(
        new Case(
            "quorum: 3",
            "quorm: 3",
            "S001 quorm `quorm` is not a key of a body | did you mean `quorum`?"),
        new Case(
            "quorum: 3",
            "budget: 3",
            "S001 budget `budget` is not a key of a body | the keys of a body are name, status,"
                + " seats known, in force, source, kind, of, under, committee of, areas, seats,"
                + " quorum, carries, tie, meets, meets together with, advises on, scrutinises, said"
                + " to decide, terms of reference, note"),
        new Case(
            "name: North, level: place",
            "name: North",
            "S002 north an area needs the key `level` | add `level: …`"),
        new Case(
            "name: North,",
            "name: [North],",
            "S003 [North] expected a text; found a list | write a text"),
        new Case(
            "serves: south }",
            "serves: { a: south } }",
            "S003 { a: south } expected the identifier of an area; found a map of keys and values |"
                + " write the identifier of an area"),
        new Case(
            "title: Leader,",
            "title: ,",
            "S004  nothing stands here; expected a text | write the value, or leave the key out"),
        new Case(
            "level: place }\n  south",
            "level: plaice }\n  south",
            "S005 plaice `plaice` is not a level | did you mean `place`?"),
        new Case(
            "number: 4",
            "number: 0",
            "S006 0 0 is out of range | write a whole number from 1 to 10,000"),
        new Case(
            "number: 4",
            "number: four",
            "S006 four `four` is not a whole number | write a whole number from 1 to 10,000"),
        new Case(
            "from: 2020-01-01",
            "from: 2020-02-30",
            "S007 2020-02-30 there is no day `2020-02-30` | check the month and the day; or"
                + " unknown"),
        new Case(
            "from: 2020-01-01",
            "from: 1 June 2020",
            "S007 1 June 2020 `1 June 2020` is not a date | write year, month and day with two"
                + " digits each: 2019-06-01; or unknown"),
        new Case(
            "serves: north }",
            "serves: north, key decision threshold: -£5 }",
            "S008 -£5 `-£5` is negative | write the amount without a sign"),
        new Case(
            "serves: north }",
            "serves: north, key decision threshold: 5m }",
            "S008 5m `5m` is not an amount of money | write it with a pound sign, in pounds and"
                + " pence: £5m, £57,070,979, £300k, £12.50"),
        new Case(
            "quorum: 3",
            "quorum: { at least: 120% }",
            "S009 120% `120%` is more than the whole | write a share of at most 100%; or a whole"
                + " number from 0 to 1,000,000,000"),
        new Case(
            "title: Leader,",
            "title:"
                + " \"LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL\",",
            "S010 \"LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL\""
                + " a text of 401 characters; at most 400 can stand here | shorten it, or close the"
                + " quotation mark that is missing"),
        new Case(
            "  north: {",
            "  Far East: { name: East, level: place }\n  north: {",
            "S011 Far East `Far East` is not an identifier | use lower-case letters, digits and"
                + " hyphens: `far-east`"),
        new Case(
            "serves: south }",
            "serves: south, in force: { from: 2021-01-01, to: 2020-01-01 } }",
            "S012 2020-01-01 the period ends on 2020-01-01, before it starts on 2021-01-01 | swap"
                + " the dates, or correct one of them"),
        new Case(
            "carries: majority",
            "carries: majority\n    meets: { notice: five moons }",
            "S013 five moons `five moons` does not name days, weeks, months or years that can be"
                + " counted | write for example \"5 clear working days\", \"28 clear days\", \"20"
                + " working days\", \"6 months beginning with\" or \"28 days\""),
        new Case(
            "carries: majority",
            "carries: majority\n"
                + "    meets: { calendar: { every: FREQ=SOMETIMES, from: 2020-01-01 } }",
            "S014 FREQ=SOMETIMES `SOMETIMES` is not a frequency | write FREQ=DAILY, WEEKLY, MONTHLY"
                + " or YEARLY"),
        new Case(
            "carries: majority",
            "carries: majority\n    meets: { calendar: { every: FREQ=DAILY } }",
            "S014 FREQ=DAILY a rule needs a date to count from | add `from: DATE`, the date of one"
                + " meeting"),
        new Case(
            "kind: council executive\n    of: county",
            "kind: council executive\n    of: []",
            "S015 [] `of` names none | name at least one"),
        new Case(
            "quorum: 3",
            "quorum: { assumed: 3 }",
            "S016 { assumed: 3 } an assumption needs a reason | add `because: …` in a few words"),
        new Case(
            "quorum: 3",
            "quorum: { disputed: [ { says: 3, source: a } ] }",
            "S016 [ { says: 3, source: a } ] a dispute needs two claims that can be read | add `{"
                + " says: VALUE, source: TEXT }` for each side"),
        new Case(
            "quorum: 3",
            "quorum: { is: 3, unknown: no paper }",
            "S016 { is: 3, unknown: no paper } a gap says one of `unknown`, `assumed`, `disputed`"
                + " and `is` | leave one of them"),
        new Case(
            "chair: yes",
            "chair: yes, vice chair: yes",
            "S017 yes a seat cannot be both chair and vice chair | leave one of the two"),
        new Case(
            "title: Leader,",
            "title: \"Lead\\e[1mer\",",
            "S018 \"Lead\\e[1mer\" the text has a character that cannot be seen | delete the"
                + " character, or type the text again"),
        new Case(
            "serves: north }",
            "serves: nroth }",
            "N001 nroth `nroth` is not the name of an area | did you mean `north`?"),
        new Case(
            "held by: leader",
            "held by: county",
            "N001 county `county` is a partner, not a post | use one of `leader`"),
        new Case(
            "quorum: 3",
            "quorum: { present: [mayor] }",
            "N001 mayor `mayor` is not a seat of this body | use one of `leader`, `members`"),
        new Case(
            "quorum: 3",
            "quorum: { at least: 2, of: populace }",
            "N001 { at least: 2, of: populace } `populace` is neither a measure nor a counter of"
                + " this body's seats | use one of `members`, `members present`, `votes cast`,"
                + " `voting members`"),
        new Case(
            "  leader: { title",
            "  trust: { title: Chair, of: trust }\n  leader: { title",
            "N002 trust `trust` is already the name of something else | partners, posts and bodies"
                + " share their names: rename one of the two"),
        new Case(
            "name: North, level: place",
            "name: North, level: place, made of: [south, north]",
            "N003 north `north` is made of itself, by way of `north` | take one of the references"
                + " out"),
        new Case(
            "kind: nhs trust",
            "kind: nhs trusts",
            "N004 nhs trusts `nhs trusts` is not a kind of partner | did you mean `nhs trust`?"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMistakeIsMetAtItsPlaceWithWhatToDo(Case one) {
    assertEquals(List.of(one.note()), notes(with(one.old(), one.changed())));
  }

  @Test
  void everyCodeAboutShapesAndNamesHasAnExample() {
    var codes = cases().stream().map(one -> one.note().substring(0, 4)).collect(toSet());
    for (var code : ReadCode.values()) {
      assertTrue(code.id().startsWith("Y") || codes.contains(code.id()), code.id());
    }
  }

  @Test
  void whatIsBrokenIsLeftOutAndTheRestIsBound() {
    var read =
        read(
            with("name: North,", "nam: North,")
                .replace("number: 4", "number: four")
                .replace("quorum: 3", "quorum: some"));
    assertEquals(Set.of(Section.AREAS, Section.SEATS, Section.VOTING), read.broken());
    var charter = read.charter().orElseThrow();
    assertEquals(List.of("South"), charter.areas().stream().map(Area::name).toList());
    var cabinet = charter.bodies().getFirst();
    assertTrue(cabinet.membership().quorum() instanceof Fact.Unknown);
    assertTrue(cabinet.seats().getLast().number() instanceof Fact.Unknown);
    assertTrue(cabinet.membership().carries() instanceof Fact.Stated);
  }

  @Test
  void aCharterWithoutAHeadingThatCanBeReadIsNone() {
    var read = read(with("title: A small system\n", ""));
    assertTrue(read.charter().isEmpty());
    assertEquals(1, read.diagnostics().size());
  }

  @Test
  void aTextThatIsNoMapIsNoCharter() {
    assertEquals(
        List.of(
            "S003 [a] expected a map with the keys of a charter; found a list"
                + " | write a map with the keys of a charter"),
        notes("[a]"));
  }

  @Test
  void gapsAreKeptApart() {
    var seats = "seats:\n        one: { from: none, vote: unknown }\n";
    var unknown = charter(with("quorum: 3", "quorum: unknown"));
    assertTrue(quorum(unknown) instanceof Fact.Unknown);
    assertTrue(quorum(charter(with("    quorum: 3\n", ""))) instanceof Fact.Unsaid);
    var assumed = "quorum: { assumed: 4, because: usual, by: the clerk, on: 2020-02-01 }";
    assertTrue(
        quorum(charter(with("quorum: 3", assumed))) instanceof Fact.Assumed<VotingRule> rule
            && rule.by().equals(Optional.of("the clerk")));
    var disputed = "quorum: { disputed: [ { says: 3, source: paper }, { says: majority } ] }";
    assertTrue(
        quorum(charter(with("quorum: 3", disputed))) instanceof Fact.Disputed<VotingRule> rule
            && rule.claims().size() == 2);
    var none =
        charter(
            with("seats:\n", seats + "    seats known: some\n    note: x\n")
                .replaceAll("(?m)^      (leader|members):.*\n", ""));
    assertEquals(Body.SeatsKnown.SOME, none.bodies().getFirst().membership().known());
  }

  private static Fact<VotingRule> quorum(Charter charter) {
    return charter.bodies().getFirst().membership().quorum();
  }

  @Test
  void seatsThatAreUnknownAreNone() {
    var text = SMALL.replaceAll("(?m)^      (leader|members):.*\n", "");
    var charter = charter(text.replace("seats:", "seats: unknown"));
    assertEquals(Body.SeatsKnown.NONE, charter.bodies().getFirst().membership().known());
  }

  @Test
  void endsOfAPeriodMayBeUnknown() {
    var charter = charter(with("from: 2020-01-01", "from: unknown, to: 2022-06-30"));
    assertTrue(charter.heading().inForce().from() instanceof Period.NotKnown);
    assertEquals("2022-06-30", charter.heading().inForce().lastDay().orElseThrow().toString());
  }

  @Test
  void delegationsSayWhatTheyReachTo() {
    var charter =
        charter(
            SMALL
                + """
                delegations:
                  - what: adult-social-care
                    from: cabinet
                    to: leader
                    limits: { up to: £5m, of: revenue, for each: year }
                    except: [substantial change, sign, public-health]
                    onward: no
                    exclusive: yes
                  - { what: adult-social-care, from: cabinet, to: leader, onward: unknown }
                """);
    var first = charter.powers().delegations().getFirst();
    assertEquals("cabinet→leader", first.id());
    assertEquals("cabinet→leader 2", charter.powers().delegations().getLast().id());
    assertEquals(
        Optional.of(Money.ofPounds(5_000_000)), first.scope().limits().getFirst().upTo().known());
    assertEquals(Delegation.Basis.YEAR, first.scope().limits().getFirst().forEach());
    assertEquals("[public-health]", first.scope().except().toString());
    assertEquals("[SUBSTANTIAL]", first.scope().exceptChanges().toString());
    assertEquals("[SIGN]", first.scope().exceptActs().toString());
    assertEquals(Delegation.Holds.EXCLUSIVE, first.holds());
  }

  @Test
  void whoIsCommitteeOfItselfIsNoCommittee() {
    var read =
        read(with("of: county\n    seats", "of: county\n    committee of: cabinet\n    seats"));
    assertEquals("N003", read.diagnostics().getFirst().code());
    assertTrue(read.charter().orElseThrow().bodies().getFirst().parent().isEmpty());
  }

  @Test
  void standingOrdersAreReadInTheFormOfTheLaw() {
    var charter =
        charter(
            SMALL
                + """
                provisions:
                  SO-3:
                    title: Notice of cabinet meetings
                    rule: Seven clear days.
                    binds: [cabinet]
                    duties:
                      notice: { kind: give notice, what: give notice, who: decider, before: { step: meeting, at least: 7 clear days } }
                """);
    var provision = charter.powers().provisions().getFirst();
    assertEquals("[cabinet]", provision.binds().toString());
    assertEquals("notice", provision.duties().getFirst().id());
  }

  @Test
  void aWholeChainOfPartsIsFollowedWithoutRunningOutOfStack() {
    var areas = new StringBuilder("areas:\n");
    for (int i = 0; i < 20_000; i++) {
      areas.append(
          "  a%d: { name: A, level: place, made of: a%d }\n".formatted(i, (i + 1) % 20_000));
    }
    var text = SMALL.replace("areas:\n", areas);
    var read = read(text);
    assertEquals(List.of("N003"), read.diagnostics().stream().map(Diagnostic::code).toList());
  }
}
