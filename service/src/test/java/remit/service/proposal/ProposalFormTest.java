package remit.service.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.charter.Charter;
import remit.core.law.LawPack;
import remit.core.source.Located;
import remit.reader.Charters;
import remit.reader.LawPacks;
import remit.testkit.Gen;
import remit.testkit.Property;

class ProposalFormTest {
  private static final LawPack LAW = LawPacks.england();
  private static final Charter CHARTER =
      Charters.read("charter.yaml", NorthVale.charter(), LAW).charter().orElseThrow();

  /// What people type, what they should not, and what YAML would take for something else.
  private static final List<String> TYPED =
      List.of(
          "unknown",
          "yes",
          "no",
          "none",
          "null",
          "~",
          "0",
          "12",
          "-1",
          "1e3",
          "£12m",
          "12m",
          "£",
          "2027-01-04",
          "2027-02-30",
          "4 January 2027",
          "vale",
          "icb",
          "vale-council",
          "Vale",
          "decide",
          "enter agreement",
          "adult-social-care",
          "arrange-community-services",
          "NHSACT-75",
          "substantial",
          "revenue",
          "a: b",
          "- a",
          "# note",
          "'quoted",
          "\"",
          "{a: b}",
          "[a]",
          "&x",
          "*x",
          "!tag",
          "%",
          "@",
          "`",
          "a #b",
          "a\nb",
          "a\tb",
          "\u0000",
          "\u202e",
          "é",
          "😀",
          "  ",
          "x".repeat(401),
          "<script>",
          "|",
          ">",
          "...",
          "---",
          "? a",
          "\\",
          "\ud800");

  private static final Gen<ProposalForm> FORMS =
      choices -> {
        var form = ProposalForm.empty();
        for (var field : Field.values()) {
          switch (choices.next(14)) {
            case 0 -> form = form.with(field, List.<String>of());
            case 1 -> form = form.with(field, TYPED.get(choices.next(TYPED.size())));
            case 2 -> {
              var several = new java.util.ArrayList<String>();
              for (int i = choices.next(3); i >= 0; i--) {
                several.add(TYPED.get(choices.next(TYPED.size())));
              }
              form = form.with(field, several);
            }
            default -> form = form.with(field, NorthVale.POOL.all(field));
          }
        }
        return form;
      };

  @Test
  void whateverIsTypedIsReadBackOrRefusedInWords() {
    Property.forAll(
        3000,
        FORMS,
        form -> {
          var text = ProposalText.of(form, "a-proposal", CHARTER, LAW);
          if (text.proposal().isEmpty()) {
            assertFalse(text.problems().isEmpty());
            text.problems().forEach(p -> assertFalse(p.message().isBlank()));
          } else {
            assertEquals(Optional.of(form), text.tree().flatMap(ProposalForm::of));
            assertReads(form, text);
          }
        });
  }

  private static void assertReads(ProposalForm form, ProposalText text) {
    var proposal = text.proposal().orElseThrow();
    assertEquals(form.one(Field.TITLE), proposal.title().value());
    assertEquals(form.all(Field.BY), ids(proposal.by()));
    assertEquals(form.all(Field.FUNCTIONS), ids(proposal.matter().functions()));
    assertEquals(form.all(Field.AREAS), ids(proposal.matter().areas()));
    assertEquals(form.all(Field.PARTIES), ids(proposal.matter().parties()));
    assertEquals(form.one(Field.STARTS), proposal.starts().toString());
    assertEquals(
        form.one(Field.DEADLINE), proposal.deadline().map(d -> d.value().toString()).orElse(""));
    var weeks = proposal.process().consultationWeeks().known().map(String::valueOf);
    if (weeks.isPresent()) assertEquals(Integer.parseInt(weeks.get()), weeks(form));
    assertEquals(form.one(Field.FUND_KIND), proposal.matter().fundKind().orElse(""));
  }

  private static int weeks(ProposalForm form) {
    return Integer.parseInt(form.one(Field.CONSULTATION_WEEKS));
  }

  private static List<String> ids(List<? extends Located<?>> located) {
    return located.stream().map(Located::toString).toList();
  }

  @Test
  void theFormOfAGoodProposalIsAProposal() {
    var text = ProposalText.of(NorthVale.POOL, "pool", CHARTER, LAW);
    assertEquals(List.of(), text.problems());
  }

  @Test
  void aProblemNamesTheQuestion() {
    var form = NorthVale.POOL.with(Field.AREAS, "vael").with(Field.STARTS, "4/1/2027");
    var problems = ProposalText.of(form, "pool", CHARTER, LAW).problems();
    assertEquals(
        List.of(Optional.of(Field.AREAS), Optional.of(Field.STARTS)),
        problems.stream().map(Problem::field).toList());
    assertTrue(problems.getFirst().help().orElseThrow().contains("`vale`"), problems::toString);
  }

  @Test
  void whatIsMissingIsAskedFor() {
    var problems = ProposalText.of(ProposalForm.empty(), "pool", CHARTER, LAW).problems();
    assertEquals(
        List.of(Field.TITLE, Field.BY, Field.FUNCTIONS, Field.STARTS),
        problems.stream().flatMap(p -> p.field().stream()).toList());
  }

  @Test
  void aTextThatSaysMoreThanAFormIsNotEditedInOne() {
    var text = ProposalText.of(NorthVale.POOL, "pool", CHARTER, LAW);
    var tree = (remit.core.source.Tree.Mapping) text.tree().orElseThrow();
    var urgent = ProposalText.withUrgency(tree, "general exception", "the grant ends: in March");
    var read = ProposalText.read(urgent, CHARTER, LAW);
    assertEquals(
        "the grant ends: in March",
        read.proposal().orElseThrow().process().urgency().get("general exception"));
    assertEquals(Optional.empty(), read.tree().flatMap(ProposalForm::of));
  }

  @Test
  void addressesAreMadeOfTitles() {
    assertEquals("pool-12m-for-reablement-in-vale", Slugs.of("Pool £12m for reablement in Vale"));
    assertEquals("cafe-society", Slugs.of("  Café / society! "));
    assertEquals("proposal", Slugs.of("…"));
    assertTrue(Slugs.of("word ".repeat(40)).length() <= Slugs.LONGEST);
  }
}
