package remit.service.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.service.system.CharterChanges.Change;
import remit.service.system.CharterChanges.Changed;

class CharterChangesTest {
  private static final String TEXT =
      """
      # A comment that stays.
      bodies:
        board:
          name: Board  # é, £ and 😀
          seats:
            # The chair comes first.
            chair: { from: icb, chair: yes }
          quorum:
            all of:
              - { at least: 3, of: voting members }   # three
          # After the quorum.
          carries: majority
        forum: { name: Forum, seats: { one: { from: county } } }
      delegations:
        # The only one.
        - { what: scrutiny, from: county, to: forum }
      funds:
        pool:
          contributions:
            2026/27: { county: £1m, icb: { amount: £2m, ring-fenced for: care } }
      """;

  private static String change(Change change) {
    var to =
        assertInstanceOf(Changed.To.class, CharterChanges.apply(CharterTexts.of(TEXT), change));
    assertEquals("charter.yaml", to.file());
    return to.texts().files().getOrDefault("charter.yaml", "");
  }

  private static void refuses(String word, Change change) {
    var not =
        assertInstanceOf(Changed.Not.class, CharterChanges.apply(CharterTexts.of(TEXT), change));
    assertTrue(not.because().contains(word), not::because);
  }

  @Test
  void aQuorumIsReplacedAndTheCommentsRoundItStay() {
    var changed = change(new Change.SetQuorum("board", "50%"));
    assertTrue(changed.contains("    # After the quorum.\n    carries: majority\n"), changed);
    assertTrue(changed.contains("{ at least: 50%, of: voting members }"), changed);
  }

  @Test
  void aQuorumIsAddedWhereThereIsNone() {
    assertEquals(
        TEXT.replace("forum: { name", "forum: { quorum: { at least: 2, of: voting members }, name"),
        change(new Change.SetQuorum("forum", "2")));
  }

  @Test
  void aSeatIsAddedInEitherLayout() {
    assertEquals(
        TEXT.replace("      chair: { from", "      lay: { from: icb }\n      chair: { from"),
        change(new Change.AddSeat("board", "lay", "icb")));
    assertEquals(
        TEXT.replace("seats: { one", "seats: { two: { from: icb }, one"),
        change(new Change.AddSeat("forum", "two", "icb")));
  }

  @Test
  void aDelegationIsAddedToTheList() {
    assertEquals(
        TEXT.replace(
            "  - { what: scrutiny",
            "  - { what: care, from: icb, to: board, limits: { up to: £5m, for each: decision },"
                + " under: unknown }\n  - { what: scrutiny"),
        change(new Change.AddDelegation("care", "icb", "board", "£5m")));
  }

  @Test
  void aContributionIsChangedWhateverItIsWrittenAs() {
    assertEquals(
        TEXT.replace("county: £1m", "county: £3m"),
        change(new Change.SetContribution("pool", "2026/27", "county", "£3m")));
    assertEquals(
        TEXT.replace("amount: £2m", "amount: £4m"),
        change(new Change.SetContribution("pool", "2026/27", "icb", "£4m")));
    assertEquals(
        TEXT.replace("{ county: £1m", "{ trust: £5k, county: £1m"),
        change(new Change.SetContribution("pool", "2026/27", "trust", "£5k")));
    assertEquals(
        TEXT.replace("      2026/27:", "      2027/28: { icb: £1 }\n      2026/27:"),
        change(new Change.SetContribution("pool", "2027/28", "icb", "£1")));
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    refuses("as a number", new Change.SetQuorum("board", "half"));
    refuses("identifier", new Change.AddSeat("board", "x: {}", "icb"));
    refuses("no place", new Change.SetQuorum("cabinet", "3"));
    refuses("no place", new Change.AddSeat("board", "chair", "icb"));
    refuses("amount", new Change.SetContribution("pool", "2026/27", "icb", "lots"));
    refuses("year", new Change.SetContribution("pool", "2026", "icb", "£1"));
  }
}
