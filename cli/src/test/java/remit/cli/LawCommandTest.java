package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.core.law.LawPack;
import remit.reader.LawPacks;

class LawCommandTest {
  private static final LawPack LAW = LawPacks.england();

  @Test
  void aProvisionIsExplainedWithItsStepsAndHowSureWeAre() {
    var run = Terminal.remit("law", "lga1972-100b");
    assertEquals(Exit.DONE, run.exit());
    assertTrue(run.out().startsWith("LGA1972-100B: Agenda and reports open in advance"));
    assertTrue(run.out().contains("confirmed in an older or as-made text"));
    assertTrue(run.out().contains("at least 5 clear working days before the meeting"));
    assertTrue(run.out().contains("unless by `urgent item`"));
  }

  @Test
  void whatIsNotConfirmedSaysSo() {
    assertTrue(Terminal.remit("law", "SI2000-2853").out().contains("not confirmed: general"));
    var list = Terminal.remit("law", "functions responsibilities").out();
    assertTrue(list.contains("SI2000-2853             ? Functions"), list);
    assertTrue(list.contains("\n? not confirmed: general knowledge only\n"), list);
  }

  @Test
  void everyEntryIsExplainedWithinEightyColumnsExceptForAddresses() {
    for (var provision : LAW.provisions()) fits(provision.id().value());
    for (var function : LAW.functions()) fits(function.id().value());
    for (var kind : LAW.partnerKinds()) fits(kind.name().value());
    for (var kind : LAW.bodyKinds()) fits(kind.name().value());
    fits("");
  }

  private static void fits(String words) {
    var run = words.isEmpty() ? Terminal.remit("law") : Terminal.remit("law", words);
    assertEquals(Exit.DONE, run.exit(), words);
    run.out()
        .lines()
        .filter(line -> !line.contains("http"))
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
  }

  @Test
  void aDayLeavesOutWhatWasNotInForce() {
    assertTrue(lists("NHSACT-14Z2 ", "--on", "2022-06-30"));
    assertFalse(lists("NHSACT-14Z2 ", "--on", "2022-07-01"));
    assertTrue(lists("NHSACT-65Z5", "--on", "2022-07-01"));
    assertFalse(lists("NHSACT-65Z5", "--on", "2022-06-30"));
  }

  @Test
  void whatBindsAKindIncludesWhatBindsItsGroups() {
    assertTrue(lists("NHSACT-14Z45", "--binds", "integrated care board"));
    assertTrue(lists("EA2010-149", "--binds", "integrated care board"));
    assertFalse(lists("LGA1972-101 ", "--binds", "integrated care board"));
  }

  private static boolean lists(String id, String... options) {
    var words = new java.util.ArrayList<String>(java.util.List.of("law"));
    words.addAll(java.util.List.of(options));
    return Terminal.remit(words.toArray(String[]::new)).out().contains("\n  " + id);
  }

  @Test
  void aFunctionShowsItsHoldersOverTime() {
    var out = Terminal.remit("law", "arrange-pharmacy-optometry-and-dentistry").out();
    assertTrue(out.contains("nhs england from 2013-04-01 to 2023-03-31"), out);
    assertTrue(out.contains("integrated care board from 2023-04-01"), out);
  }

  @Test
  void aKindShowsWhatItMayBe() {
    var out = Terminal.remit("law", "partnership group").out();
    assertTrue(out.contains("capacity    advises"), out);
    var kinds = Terminal.remit("law", "--kinds").out();
    assertTrue(kinds.contains("\n  health and wellbeing board "), kinds);
  }

  @Test
  void jsonHasWholeEntries() {
    var out = Terminal.remit("law", "LGA1972-101", "--format", "json").out();
    assertTrue(out.contains("\"confidence\": \"confirmed older text\""), out);
    assertTrue(out.contains("\"functions\": []"), out);
    assertTrue(out.contains("an executive council may give"), out);
  }

  @Test
  void aMistypedNameIsRecognised() {
    var run = Terminal.remit("law", "lga1972-100z");
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertTrue(run.err().contains("did you mean `LGA1972-100A`?"), run.err());
    var kind = Terminal.remit("law", "--binds", "county counsil");
    assertEquals(Exit.COULD_NOT_RUN, kind.exit());
    assertTrue(kind.err().contains("did you mean `county council`?"), kind.err());
  }
}
