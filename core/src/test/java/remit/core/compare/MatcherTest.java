package remit.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.compare.Matcher.Signed;
import remit.core.compare.Matcher.Signs;
import remit.core.compare.Same.Basis;

/// Which things of different charters are taken for one.
class MatcherTest {
  private final List<String> doubts = new ArrayList<>();

  private static Signed<String> thing(String code, String id, String name, String kind) {
    return new Signed<>(id + "/" + name, new Signs(maybe(code), id, name, maybe(kind)));
  }

  private static Optional<String> maybe(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private List<Same<String>> match(List<Signed<String>> first, List<Signed<String>> second) {
    return Matcher.match(List.of(first, second), doubts);
  }

  @Test
  void anOfficialCodeGoesBeforeEverythingElse() {
    var found =
        match(
            List.of(thing("04C", "city", "City CCG", "")),
            List.of(thing("04V", "city", "West CCG", ""), thing("04C", "leicester", "Other", "")));
    assertEquals(2, found.size());
    assertEquals(List.of("city/City CCG", "leicester/Other"), both(found.getFirst()));
    assertEquals(Basis.CODE, found.getFirst().basis());
  }

  @Test
  void codesThatDifferKeepThingsApartAndThatIsSaid() {
    var found =
        match(
            List.of(thing("04C", "ccg", "The CCG", "x")),
            List.of(thing("03W", "ccg", "The CCG", "x")));
    assertEquals(List.of(Basis.ALONE, Basis.ALONE), found.stream().map(Same::basis).toList());
    assertTrue(doubts.getFirst().contains("`ccg` has the code 04C in one charter and 03W"));
  }

  @Test
  void anIdentifierGoesBeforeANameAndANameBeforeAKind() {
    var found =
        match(
            List.of(thing("", "a", "Board", "k"), thing("", "b", "Panel", "k2")),
            List.of(thing("", "c", "Panel", "k"), thing("", "a", "Panel of old", "k2")));
    assertEquals(List.of("a/Board", "a/Panel of old"), both(found.get(0)));
    assertEquals(Basis.IDENTIFIER, found.get(0).basis());
    assertEquals(List.of("b/Panel", "c/Panel"), both(found.get(1)));
    assertEquals(Basis.NAME, found.get(1).basis());
  }

  @Test
  void aSignThatFitsSeveralIsNoSign() {
    var found =
        match(
            List.of(thing("", "a", "Board", "")),
            List.of(thing("", "b", "Board", ""), thing("", "c", "Board", "")));
    assertEquals(3, found.size());
    var kinds =
        match(
            List.of(thing("", "a", "One", "k"), thing("", "b", "Two", "k")),
            List.of(thing("", "c", "Three", "k")));
    assertEquals(3, kinds.size());
  }

  @Test
  void aThingMissingInTheMiddleIsFoundAgain() {
    var board = List.of(thing("", "a", "Board", ""));
    var found = Matcher.match(List.of(board, List.of(), board), doubts);
    assertEquals(1, found.size());
    assertTrue(found.getFirst().of().get(1).isEmpty());
    assertTrue(found.getFirst().of().get(2).isPresent());
  }

  private static List<String> both(Same<String> same) {
    return same.of().stream().flatMap(Optional::stream).toList();
  }
}
