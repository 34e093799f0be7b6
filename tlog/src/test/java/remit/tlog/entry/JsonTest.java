package remit.tlog.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;

class JsonTest {
  private static final Gen<String> TEXTS =
      Gen.of(
              "a",
              "Z",
              "é",
              "\u20ac",
              "\"",
              "\\",
              "/",
              "\n",
              "\r",
              "\t",
              "\b",
              "\f",
              "\u0000",
              "\u001f",
              "\u007f",
              "\ud83d\ude00",
              "\ufb33",
              "")
          .list(0, 6)
          .map(parts -> String.join("", parts));

  private static Gen<Json> values(int depth) {
    Gen<Json> leaf =
        Gen.anyOf(
            TEXTS.map(Json::of),
            Gen.between(-Json.Whole.MOST, Json.Whole.MOST).map(Json::of),
            Gen.of(Json.Flag.TRUE, Json.Flag.FALSE));
    if (depth == 0) return leaf;
    var below = values(depth - 1);
    return Gen.anyOf(
        leaf,
        below.list(0, 4).map(Json::items),
        Gen.zip(TEXTS, below, Map::entry)
            .list(0, 4)
            .map(members -> {
              var map = new TreeMap<String, Json>();
              members.forEach(m -> map.put(m.getKey(), m.getValue()));
              return Json.members(map);
            }));
  }

  private static Json read(String text) throws MalformedEntry {
    return JsonReader.canonical(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Property.forAll(
        values(3), value -> assertEquals(value, JsonReader.canonical(value.canonical())));
  }

  @Test
  void propertiesAreSortedAsTheRfcSortsThem() {
    // RFC 8785, section 3.2.3: by UTF-16 code units, not by code points.
    var members = new TreeMap<String, Json>();
    var order = List.of("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33");
    for (int i = 0; i < order.size(); i++) members.put(order.get(i), Json.of(i));
    assertEquals(
        "{\"\\r\":0,\"1\":1,\"\u0080\":2,\"\u00f6\":3,\"\u20ac\":4,\"\ud83d\ude00\":5,\"\ufb33\":6}",
        Json.members(members).text());
  }

  @Test
  void stringsAreEscapedAsTheRfcEscapesThem() {
    // RFC 8785, section 3.2.2: its example string.
    assertEquals(
        "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", Json.of("\u20ac$\u000f\nA'B\"\\\\\"/").text());
  }

  @Test
  void anyOtherWayToWriteAValueIsRefused() {
    for (var text :
        List.of(
            " 1",
            "1 ",
            "01",
            "-0",
            "1.0",
            "1e3",
            "+1",
            "9007199254740992",
            "{\"a\": 1}",
            "{\"b\":1,\"a\":2}",
            "{\"a\":1,\"a\":2}",
            "[1,]",
            "[,1]",
            "{\"a\":1,}",
            "\"\\u0041\"",
            "\"\\/\"",
            "\"\\u000A\"",
            "\"\n\"",
            "null",
            "\"\\ud83d\"",
            "",
            "[",
            "\"",
            "{\"a\"}",
            "tru",
            "[1]]")) {
      assertThrows(MalformedEntry.class, () -> read(text), text);
    }
  }

  @Test
  void nestingHasAnEnd() {
    assertThrows(MalformedEntry.class, () -> read("[".repeat(100_000)));
  }

  @Test
  void halfACharacterIsNoText() {
    assertThrows(IllegalArgumentException.class, () -> Json.of("\ud83d"));
    assertThrows(IllegalArgumentException.class, () -> Json.of("\ude00\ud83d"));
  }

  @Test
  void anyBytesAreCanonicalOrSayWhyNot() {
    var bytes =
        Gen.between(0, 255)
            .list(0, 12)
            .map(list -> {
              byte[] all = new byte[list.size()];
              for (int i = 0; i < all.length; i++) all[i] = (byte) (int) list.get(i);
              return all;
            });
    Property.forAll(
        bytes,
        some -> {
          try {
            JsonReader.canonical(some);
          } catch (MalformedEntry malformed) {
            assertTrue(malformed.toString().contains(" is "), malformed::toString);
          }
        });
  }
}
