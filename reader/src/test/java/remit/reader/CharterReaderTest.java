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

  @ParameterizedTest
  @MethodSource("remit.reader.MisreadCharters#cases")
  void everyMistakeIsMetAtItsPlaceWithWhatToDo(MisreadCharters.Case one) {
    assertEquals(List.of(one.note()), notes(with(one.old(), one.changed())));
  }

  @Test
  void everyCodeAboutShapesAndNamesHasAnExample() {
    var codes =
        MisreadCharters.cases().stream().map(one -> one.note().substring(0, 4)).collect(toSet());
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
