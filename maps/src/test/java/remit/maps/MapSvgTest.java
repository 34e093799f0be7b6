package remit.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import remit.core.charter.CharterOn;
import remit.core.explain.Explanation;
import remit.core.map.SystemMap;
import remit.maps.Routed.Half;
import remit.maps.Routed.Line;
import remit.maps.Routed.Rect;
import remit.maps.TextMetric.Weight;
import remit.reader.Charters;
import remit.reader.LawPacks;

/// What must be true of every map, on the maps of the corpus and on charters that are out to spoil
/// one.
class MapSvgTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path CHARTERS = Path.of(System.getProperty("remit.root", "."), "charters");

  private static SystemMap map(Path charter) {
    var law = LawPacks.england();
    var read = read(charter, law);
    return SystemMap.of(Explanation.of(new CharterOn(read, law, read.dayToAsk(TODAY))));
  }

  private static remit.core.charter.Charter read(Path path, remit.core.law.LawPack law) {
    try {
      var read = Charters.read(path, law);
      return read.charter().orElseThrow(() -> new AssertionError(read.diagnostics().toString()));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Document xml(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document document, String name) {
    var found = new ArrayList<Element>();
    var nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first-look",
        "llr-2019",
        "llr-2022",
        "llr-option-1",
        "llr-option-2",
        "north-vale",
        "shropshire-2018",
        "sussex"
      })
  void everyMapKeepsItsPromises(String name) throws Exception {
    var map = map(CHARTERS.resolve(name));
    keepsItsPromises(map);
  }

  private static void keepsItsPromises(SystemMap map) throws Exception {
    var plan = Plan.best(map);
    var routed = Router.route(plan);
    nothingOverlaps(routed);
    textFits(plan);
    linesMeetTheirEnds(routed);
    noLineRunsThroughABox(routed);
    var svg = MapSvg.of(map);
    var document = xml(svg);
    everybodyIsThereOnce(map, document);
    everyDelegationIsThere(map, document);
    assertEquals(svg, MapSvg.of(map));
    assertTrue(elements(document, "title").size() > map.nodes().size());
    assertFalse(svg.contains("style="), "a strict page would not show it");
  }

  private static void nothingOverlaps(Routed routed) {
    var all = new ArrayList<Rect>(routed.boxes().values());
    all.addAll(routed.tags().values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertFalse(all.get(i).touches(all.get(j)), all.get(i) + " on " + all.get(j));
      }
    }
  }

  private static void textFits(Plan plan) {
    for (var id : plan.grid().spots().keySet()) {
      var box = plan.grid().box(id);
      double room = box.width() - Style.PAD;
      box.name().forEach(l -> assertTrue(TextMetric.width(l, Style.NAME, Weight.BOLD) <= room, l));
      for (var line : box.lines()) {
        double width =
            TextMetric.width(line.label() + " ", Style.TEXT, Weight.BOLD)
                + TextMetric.width(line.text(), Style.TEXT, Weight.PLAIN);
        assertTrue(width <= room, line.toString());
      }
      double least =
          box.name().size() * Style.NAME_LINE + box.lines().size() * Style.TEXT_LINE + Style.PAD;
      assertTrue(box.height() >= least, id);
    }
    for (var tag : plan.tags()) {
      tag.lines()
          .forEach(l ->
              assertTrue(
                  TextMetric.width(l, Style.TEXT, Weight.PLAIN) <= tag.width() - Style.LABEL_PAD,
                  l));
    }
  }

  private static void linesMeetTheirEnds(Routed routed) {
    for (var line : routed.lines()) {
      var tag = routed.tag(line.arrow());
      if (line.half() == Half.TO_RECEIVER) {
        assertTrue(isAtSide(line, routed.box(line.arrow().to())), line.toString());
      } else {
        assertTrue(isAtSide(line, tag), line.toString());
      }
    }
  }

  private static boolean isAtSide(Line line, Rect rect) {
    var end = line.points().getLast();
    boolean side = Math.abs(end.x() - rect.x()) < 0.5 || Math.abs(end.x() - rect.right()) < 0.5;
    return side && end.y() >= rect.y() && end.y() <= rect.bottom();
  }

  private static void noLineRunsThroughABox(Routed routed) {
    for (var line : routed.lines()) {
      for (int i = 1; i < line.points().size(); i++) {
        var a = line.points().get(i - 1);
        var b = line.points().get(i);
        var run =
            new Rect(
                Math.min(a.x(), b.x()) + 0.5,
                Math.min(a.y(), b.y()) + 0.1,
                Math.max(Math.abs(a.x() - b.x()) - 1, 0.1),
                Math.max(Math.abs(a.y() - b.y()) - 0.2, 0.1));
        routed.boxes().forEach((id, box) -> assertFalse(run.touches(box), id + ": " + line));
        routed
            .tags()
            .forEach((arrow, tag) -> assertFalse(run.touches(tag), arrow.to() + ": " + line));
      }
    }
  }

  private static void everybodyIsThereOnce(SystemMap map, Document document) {
    var drawn =
        elements(document, "g").stream()
            .map(g -> g.getAttribute("data-node"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertEquals(map.nodes().size(), drawn.size());
    assertEquals(
        new TreeSet<>(map.nodes().stream().map(SystemMap.Node::id).toList()), new TreeSet<>(drawn));
  }

  private static void everyDelegationIsThere(SystemMap map, Document document) {
    var drawn = new TreeSet<String>();
    for (var group : elements(document, "g")) {
      drawn.addAll(List.of(group.getAttribute("data-delegations").split(" ")));
    }
    for (var arrow : map.arrows()) assertTrue(drawn.containsAll(arrow.delegations()), arrow.to());
  }

  @Test
  void aBoxLeadsWhereItIsToldTo() throws Exception {
    var map = map(CHARTERS.resolve("first-look"));
    var svg = MapSvg.of(map, id -> Optional.of("/bodies/" + id + "?a=1&b=\"2\""));
    var link = elements(xml(svg), "a").getFirst();
    assertEquals("/bodies/partnership-group?a=1&b=\"2\"", link.getAttribute("href"));
    assertEquals("Vale Partnership Group, only advises", link.getAttribute("aria-label"));
    assertTrue(svg.contains("role=\"group\""));
    assertTrue(MapSvg.of(map).contains("role=\"img\""));
  }

  @Test
  void aCharterOfOneBodyHasAMap() throws Exception {
    keepsItsPromises(map(CHARTERS.resolve("first-look")));
  }

  @Test
  void namesThatAreOutToSpoilItDoNot() throws Exception {
    var names =
        List.of(
            "Endless".repeat(60),
            "\u202eyraterceS \u05d5\u05e2\u05d3\u05d4",
            "</title><script>alert(1)</script> & 'so on'",
            "Officer\" onload=\"x \u0000");
    var honest = map(CHARTERS.resolve("north-vale"));
    var nodes = new ArrayList<SystemMap.Node>();
    for (var node : honest.nodes()) {
      var name = names.get(nodes.size() % names.size());
      nodes.add(
          new SystemMap.Node(
              node.id(),
              node.sort(),
              name,
              name,
              node.level(),
              node.lane(),
              node.standing(),
              node.group(),
              List.of(new SystemMap.Fact(SystemMap.About.DECIDES, name))));
    }
    var map =
        new SystemMap(
            "hostile", names.get(2), honest.asOf(), honest.zones(), nodes, honest.arrows());
    keepsItsPromises(map);
    var svg = MapSvg.of(map);
    assertFalse(svg.contains("<script"));
    assertFalse(svg.contains("onload=\""));
    assertFalse(svg.contains("\u202e"));
    assertTrue(svg.contains("\u05d5\u05e2\u05d3\u05d4"));
  }

  @Test
  void theMapOfALargeSystemCanStillBeReadOnASheetOfA3() {
    for (var name : List.of("north-vale", "sussex", "shropshire-2018", "llr-2019", "llr-2022")) {
      var plan = Plan.best(map(CHARTERS.resolve(name)));
      assertTrue(plan.scale() * Style.TEXT * 0.7069 >= 8.0, name + " " + plan.scale());
    }
  }
}
