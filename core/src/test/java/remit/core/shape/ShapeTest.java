package remit.core.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.diagnostic.Diagnostic;
import remit.core.kernel.Period;
import remit.core.source.Fact;
import remit.core.source.Span;
import remit.core.source.Tree;

class ShapeTest {
  private record Area(String id, String name, Fact<Long> people, List<String> parts, Period days) {}

  private static final Keys KEYS = Keys.of("area", "A place with a level.");
  private static final Key<String> NAME = KEYS.required("name", Scalars.line(), "its name");
  private static final Key<Fact<Long>> PEOPLE =
      KEYS.fact("population", Scalars.wholeNumber(0, 1000), "people");
  private static final Key<List<String>> PARTS =
      KEYS.list("made of", Scalars.slug("the identifier of an area"), "its parts");
  private static final Key<Period> DAYS = KEYS.inForce();
  private static final Shape<List<Area>> AREAS =
      Shapes.entries(
          Scalars.slug("an identifier"),
          KEYS.makes(f ->
              new Area(f.id().value(), f.get(NAME), f.get(PEOPLE), f.get(PARTS), f.get(DAYS))));

  private final Notes notes = new Notes();
  private int line;

  /// A tree as a reader would give it: maps, lists and texts.
  private Tree tree(Object value) {
    line++;
    return switch (value) {
      case Map<?, ?> map -> {
        var entries = new ArrayList<Tree.Entry>();
        map.forEach(
            (key, v) -> entries.add(new Tree.Entry((String) key, word((String) key), tree(v))));
        yield new Tree.Mapping(entries, new Span("t", 1, 1, line + 1, 1));
      }
      case List<?> list ->
          new Tree.Sequence(list.stream().map(this::tree).toList(), new Span("t", 1, 1, line, 1));
      case String text -> new Tree.Scalar(text, Tree.Quoting.PLAIN, word(text));
      case Object other -> throw new IllegalArgumentException(other.toString());
    };
  }

  private Span word(String text) {
    return new Span("t", line, 1, line, 1 + text.length());
  }

  private List<Area> read(Object value) {
    return AREAS.read(tree(value), notes).orElse(List.of());
  }

  private List<String> said() {
    return notes.all().stream().map(d -> d.code() + " " + d.message()).toList();
  }

  private List<String> helps() {
    return notes.all().stream().map(Diagnostic::help).flatMap(Optional::stream).toList();
  }

  @Test
  void aMappingIsReadAsItsKeysSay() {
    var areas = read(Map.of("city", Map.of("name", "City", "population", "12", "made of", "west")));
    var area = areas.getFirst();
    assertEquals("City", area.name());
    assertEquals(Optional.of(12L), area.people().known());
    assertEquals(List.of("west"), area.parts());
    assertEquals(Period.ALWAYS, area.days());
    assertEquals(List.of(), notes.all());
  }

  @Test
  void anUnknownKeyIsNotedWithTheOneMeant() {
    var areas = read(Map.of("city", Map.of("name", "City", "mad of", List.of("west"))));
    assertEquals(1, areas.size());
    assertEquals(List.of("S001 `mad of` is not a key of an area"), said());
    assertEquals(List.of("did you mean `made of`?"), helps());
  }

  @Test
  void anEntryWithoutARequiredKeyIsLeftOutAndTheOthersStay() {
    var areas = read(new java.util.TreeMap<>(Map.of("a", Map.of(), "b", Map.of("name", "B"))));
    assertEquals(List.of("b"), areas.stream().map(Area::id).toList());
    assertEquals(List.of("S002 an area needs the key `name`"), said());
  }

  @Test
  void aKeyThatIsLeftOutIsUnsaidAndTheWordUnknownIsUnknown() {
    assertTrue(people(Map.of("name", "A")) instanceof Fact.Unsaid);
    assertTrue(people(Map.of("name", "A", "population", "unknown")) instanceof Fact.Unknown);
    assertEquals(List.of(), notes.all());
  }

  @Test
  void anAssumptionIsKeptWithItsReason() {
    var gap = Map.of("assumed", "7", "because", "census", "on", "2021-03-21");
    assertEquals(
        "census",
        people(Map.of("name", "A", "population", gap)) instanceof Fact.Assumed<Long> assumed
            ? assumed.because()
            : "");
    assertEquals(List.of(), notes.all());
  }

  @Test
  void aDisputeKeepsEveryClaim() {
    var claims = List.of(Map.of("says", "7", "source", "one"), Map.of("says", "8"));
    var fact = people(Map.of("name", "A", "population", Map.of("disputed", claims)));
    assertTrue(fact instanceof Fact.Disputed<Long>(var two, _) && two.size() == 2);
    assertEquals(List.of(), notes.all());
  }

  @Test
  void aGapThatIsBadlyWrittenIsNotKnownAndNoted() {
    var fact = people(Map.of("name", "A", "population", Map.of("assumed", "7")));
    assertTrue(fact instanceof Fact.Unknown);
    assertEquals(List.of("S016 an assumption needs a reason"), said());
  }

  private Fact<Long> people(Object area) {
    return read(Map.of("a", area)).getFirst().people();
  }

  @Test
  void everyProblemOfATextIsMetInOneReading() {
    read(
        Map.of(
            "Bad Id",
            new java.util.TreeMap<>(
                Map.of(
                    "name",
                    List.of("x"),
                    "population",
                    "-4",
                    "made of",
                    Map.of("a", "b"),
                    "in force",
                    new java.util.TreeMap<>(Map.of("from", "2020-02-30", "to", "soon"))))));
    assertEquals(
        List.of(
            "S011 `Bad Id` is not an identifier",
            "S007 there is no day `2020-02-30`",
            "S007 `soon` is not a date",
            "S003 expected the identifier of an area; found a map of keys and values",
            "S003 expected a text; found a list",
            "S006 -4 is out of range"),
        said());
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsNoPeriod() {
    var days = Map.of("from", "2020-02-01", "to", "2019-02-01");
    var area = read(Map.of("a", Map.of("name", "A", "in force", days))).getFirst();
    assertEquals(
        List.of("S012 the period ends on 2019-02-01, before it starts on 2020-02-01"), said());
    assertTrue(area.days().from() instanceof Period.NotKnown);
  }

  @Test
  void theSchemaSaysWhatTheReaderReads() {
    var schema = JsonSchema.of("Areas", List.of(AREAS)).write();
    assertTrue(schema.contains("\"$ref\": \"#/$defs/area\""), schema);
    assertTrue(schema.contains("\"additionalProperties\": false"), schema);
    assertTrue(schema.contains("\"description\": \"its name\""), schema);
  }
}
