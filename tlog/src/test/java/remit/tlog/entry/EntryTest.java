package remit.tlog.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.tlog.entry.Commitment.Why;
import remit.tlog.entry.Reference.Relation;
import remit.tlog.merkle.Digest;

class EntryTest {
  private static final Instant RECORDED = Instant.parse("2026-02-24T16:05:00Z");
  private static final Holds HOLDS = Holds.from(LocalDate.of(2026, 2, 24));
  private static final Digest HASH =
      Digest.parseHex("2fcf3952e4a0623a844f4c07f98752df37686c68170e03a75a138604da5adb9c")
          .orElseThrow();

  private static Entry entry(EntryType type, Map<String, Part> content, Reference... refers) {
    return new Entry(type, "north-vale-icb", HOLDS, RECORDED, content, List.of(refers));
  }

  private static Part full(String text) {
    return new Part.Full(Json.of(text));
  }

  private static Part sealed() {
    return new Part.Sealed(new Commitment(HASH, Why.EXEMPT, Optional.of("lga-1972/sch-12a/3")));
  }

  private static String refusal(String json) {
    return assertThrows(
            MalformedEntry.class, () -> Entry.parse(json.getBytes(StandardCharsets.UTF_8)))
        .toString();
  }

  @Test
  void anEntryIsOneLineOfCanonicalJsonAndIsReadBack() throws MalformedEntry {
    var entry =
        entry(
            EntryType.PAPER,
            Map.of("title", full("The wards"), "paper", sealed()),
            Reference.to(3, Relation.CONCERNS));
    var text =
        """
        {"body":"north-vale-icb","content":{"paper":{"sealed":{"sha256":"2fcf3952e4a0623a844f4c07f98752df37686c68170e03a75a138604da5adb9c","under":"lga-1972/sch-12a/3","why":"exempt"}},"title":{"full":"The wards"}},"holds":{"from":"2026-02-24"},"recorded":"2026-02-24T16:05:00Z","refers":[{"as":"concerns","entry":3}],"type":"paper","v":1}\
        """
            .strip();
    assertEquals(text, new String(entry.bytes(), StandardCharsets.UTF_8));
    assertEquals(entry, Entry.parse(entry.bytes()));
  }

  @Test
  void whatIsNotOnTheListOfATypeCanOnlyBeACommitment() {
    for (var type : EntryType.values()) {
      if (type == EntryType.CORRECTION) continue;
      var refused =
          assertThrows(
              IllegalArgumentException.class, () -> entry(type, Map.of("letter", full("Dear"))));
      assertTrue(refused.toString().contains("only as a commitment"), refused::toString);
      assertEquals(1, entry(type, Map.of("letter", sealed())).commitments().size());
    }
  }

  @Test
  void noTypeSaysAPersonInFull() {
    for (var type : EntryType.values()) {
      for (var word : List.of("name", "address", "email", "letter", "response", "details")) {
        assertFalse(type.inFull().contains(word), type + " " + word);
      }
    }
  }

  @Test
  void aCountOfAFewPeopleIsNotSaid() {
    for (long few = 1; few < 5; few++) {
      var counts = new Part.Full(Json.members(Map.of("merge", Json.of(few))));
      assertThrows(
          IllegalArgumentException.class,
          () -> entry(EntryType.RESPONSE_COUNT, Map.of("counts", counts)));
    }
    for (var count : List.of(Json.of(0), Json.of(5), Json.of("fewer than 5"))) {
      var counts = new Part.Full(Json.members(Map.of("merge", count)));
      assertEquals(1, entry(EntryType.RESPONSE_COUNT, Map.of("counts", counts)).content().size());
    }
  }

  @Test
  void aCorrectionRefersAndNothingElseCorrects() {
    var what = Map.of("what", full("7 to 2"));
    assertThrows(IllegalArgumentException.class, () -> entry(EntryType.CORRECTION, what));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            entry(
                EntryType.MINUTES, Map.of("items", full("x")), Reference.to(1, Relation.CORRECTS)));
    assertEquals(
        1, entry(EntryType.CORRECTION, what, Reference.to(1, Relation.CORRECTS)).refers().size());
  }

  @Test
  void onlyAPartCanBeErased() {
    assertThrows(IllegalArgumentException.class, () -> Reference.to(1, Relation.ERASES));
  }

  @Test
  void whatAReaderOfTodayDoesNotKnowIsNotPassedOver() {
    var entry = entry(EntryType.NOTICE, Map.of("title", full("x")));
    var text = new String(entry.bytes(), StandardCharsets.UTF_8);
    assertTrue(refusal(text.replace("\"v\":1", "\"v\":2")).contains("version 1"));
    assertTrue(refusal(text.replace("notice", "rumour")).contains("no known type"));
    assertTrue(
        refusal(text.replace("\"type\"", "\"secret\":1,\"type\"")).contains("says `secret`"));
    assertTrue(refusal(text.replace("\"title\"", "\"name\"")).contains("only as a commitment"));
    assertTrue(refusal(text.replace("02-24\"}", "02-30\"}")).contains("a day that is none"));
    assertTrue(refusal(text.replace(":00Z", ":00.500Z")).contains("breaks a rule"));
    assertTrue(refusal(text.replace(":00Z", ":00.0Z")).contains("in another form"));
    assertTrue(refusal("[]").contains("something else than members"));
  }

  @Test
  void anOpeningOpensItsCommitmentAndNothingElseDoes() {
    var random = new SecureRandom();
    byte[] content = "a paper".getBytes(StandardCharsets.UTF_8);
    var opening = Opening.seal(content, random);
    assertEquals(
        Optional.of(opening.hash()), Opening.of(opening.salt(), content).map(Opening::hash));
    assertFalse(Opening.seal(content, random).hash().equals(opening.hash()));
    for (int bit = 0; bit < 8 * 32; bit++) {
      byte[] salt = opening.salt();
      salt[bit / 8] ^= (byte) (1 << (bit % 8));
      assertFalse(Opening.of(salt, content).orElseThrow().hash().equals(opening.hash()));
    }
    assertEquals(Optional.empty(), Opening.of(new byte[31], content));
    assertArrayEquals(content, opening.content());
    assertFalse(opening.toString().contains("paper"));
  }
}
