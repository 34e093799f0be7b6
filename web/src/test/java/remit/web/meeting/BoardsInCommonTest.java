package remit.web.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import remit.service.meeting.Meeting;
import remit.web.testkit.Browser;

/// Three boards of the teaching system meet in common, each with its own clerk: one member is out
/// of the matter for an interest, members vote on their phones, one board carries, one puts it off,
/// one votes it down. Every page on the way is looked at by axe.
class BoardsInCommonTest {
  private static final String BOARD = "icb-board";
  private static final String HOSPITALS = "hospitals-board";
  private static final String COMMUNITY = "community-board";

  /// What a browser notes of a form that was refused: that is meant.
  private static final String REFUSED =
      "console: Failed to load resource: the server responded with a status of 422 ()";

  private static final String MOTION = "to bring planned surgery together at one hospital";

  private final List<Browser> open = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int pictures;

  @AfterEach
  void close() {
    open.forEach(Browser::close);
  }

  private Browser signedIn(Browser browser, String name) {
    open.add(browser);
    browser.signIn(name);
    return browser;
  }

  private void look(Browser browser, String name) {
    browser.picture("in-common-%02d-%s".formatted(++pictures, name));
    browser.faults().stream().filter(f -> !f.equals(REFUSED)).forEach(faults::add);
  }

  @Test
  void eachBoardDecidesForItselfAndEverybodyCanSeeWhoBoundWhom() {
    var clerk = signedIn(Browser.desktop(), "clerk");
    var hospitals = signedIn(Browser.desktop(), "hospitals");
    var community = signedIn(Browser.desktop(), "community");
    var run = scheduled(clerk);
    var item = prepared(clerk, run);
    for (var each : List.of(clerk, hospitals, community)) {
      each.open(run).click("button[name=everybody]");
    }
    look(community, "room");
    declare(clerk, item);
    var vote = moved(clerk, item, BOARD);
    moved(hospitals, item, HOSPITALS);
    moved(community, item, COMMUNITY);
    voteOnPhones(vote);
    settle(clerk, item, "FOR");
    settle(hospitals, item, "FOR");
    settle(community, item, "AGAINST");
    look(clerk, "closed");
    recordAll(clerk, hospitals, community, item);
    var resident = Browser.phone();
    open.add(resident);
    var page = resident.open(run.replace("/run", ""));
    look(resident, "public");
    assertEquals(
        List.of(
            "Not carried nobody",
            "Deferred nobody",
            "Decided NHS North Vale Integrated Care Board"),
        whoBoundWhom(page));
    assertEquals(List.of(), faults);
  }

  private static List<String> whoBoundWhom(Page page) {
    return page.locator("table").first().locator("tbody tr").all().stream()
        .map(row -> row.locator("td").all().stream().map(Locator::innerText).toList())
        .map(cells ->
            cells.get(cells.size() - 2).replaceFirst("(?s)Decision \\d+\\s*", "").strip()
                + " "
                + cells.getLast().strip())
        .toList();
  }

  private String scheduled(Browser clerk) {
    var page = clerk.open("/systems/north-vale/meetings/new");
    look(clerk, "new");
    page.fill("input[name=title]", "Three boards in common on planned surgery");
    for (var body : List.of(BOARD, HOSPITALS, COMMUNITY)) {
      page.check("input[name=bodies][value=" + body + "]");
    }
    page.fill("input[name=day]", LocalDate.now(Meeting.LONDON).toString());
    page.fill("input[name=time]", "10:00");
    page.fill("input[name=place]", "Town Hall, Vale");
    page.click("main button[type=submit]");
    return page.url();
  }

  /// Item and paper are added, and notice and agenda go out late, with the reason.
  private String prepared(Browser clerk, String run) {
    var page = clerk.page();
    page.click("text=Add an item");
    page.fill("details input[name=title]", "Planned surgery");
    page.click("button:has-text('Add the item')");
    page.locator("ol.govuk-list--number a").first().click();
    var item = page.url();
    page.click("text=Add a paper");
    page.fill("details input[name=title]", "Business case");
    page.fill("input[name=author]", "Medical director");
    page.fill("textarea[name=words]", "Outcomes improve with volume.");
    page.click("button:has-text('Add the paper')");
    look(clerk, "paper");
    page.navigate(run);
    page.click("button:has-text('Give notice')");
    assertTrue(page.locator(".govuk-error-summary").innerText().contains("too late for notice"));
    look(clerk, "too-late");
    for (var step : List.of("Give notice", "Publish agenda")) {
      var form = page.locator("form:has(button:has-text('" + step + "'))");
      form.locator("input[name=reason]").fill("the contract ends today");
      form.locator("button").click();
    }
    page.click("button:has-text('Open the meeting')");
    look(clerk, "in-session");
    return item;
  }

  private void declare(Browser clerk, String item) {
    var page = clerk.open(item);
    page.locator("details:has(textarea[name=words-icb-board]) summary").click();
    page.selectOption("#member-icb-board", "trusts-member/1");
    page.fill("textarea[name=words-icb-board]", "Leads a provider that would gain");
    page.click("section:has(#body-icb-board) button:has-text('Note the declaration')");
    look(clerk, "declared");
  }

  /// Moves the motion and opens the vote.
  ///
  /// @return where members vote
  private String moved(Browser clerk, String item, String body) {
    var page = clerk.open(item);
    var section = page.locator("section:has(#body-" + body + ")");
    section.locator("details:has(textarea[name=motion-" + body + "]) summary").click();
    section.locator("textarea[name=motion-" + body + "]").fill(MOTION);
    section.locator("button:has-text('Note it')").click();
    section.locator("button:has-text('Open the vote')").click();
    return section.locator("a:has-text('on which members vote')").getAttribute("href");
  }

  private void voteOnPhones(String vote) {
    for (var name : List.of("chair", "chief", "medical", "council")) {
      var phone = signedIn(Browser.phone(), name);
      var page = phone.open(vote);
      if (name.equals("chair")) look(phone, "ballot");
      page.check(name.equals("medical") ? "input[value=AGAINST]" : "input[value=FOR]");
      page.click("button:has-text('Cast my vote')");
      assertTrue(page.locator("main").innerText().contains("Your receipt"));
    }
    var recused = signedIn(Browser.phone(), "trusts");
    assertTrue(recused.open(vote).locator("main").innerText().contains("you have no vote on it"));
    look(recused, "recused");
  }

  /// Records the votes that are called out in the room, and closes the vote.
  private static void settle(Browser clerk, String item, String choice) {
    var page = clerk.open(item);
    page.locator("details:has-text('Record votes called out') summary").first().click();
    for (var select : page.locator("details[open] td select").all()) select.selectOption(choice);
    page.click("button:has-text('Record these votes')");
    page.click("button:has-text('Close the vote')");
  }

  private void recordAll(Browser clerk, Browser hospitals, Browser community, String item) {
    record(
        clerk,
        item,
        "TAKEN",
        page -> {
          page.selectOption("select[name=function]", "arrange-acute-services");
          page.fill("textarea[name=resolutions]", MOTION + "\nto review it in a year");
          page.fill("textarea[name=reasons]", "Outcomes improve with volume.");
        });
    record(
        hospitals,
        item,
        "DEFERRED",
        page -> page.fill("input[name=until]", "until the staff consultation has closed"));
    record(community, item, "NOT_CARRIED", _ -> {});
  }

  private void record(Browser clerk, String item, String kind, Consumer<Page> words) {
    var page = clerk.open(item);
    page.click("a:has-text('Record what the body did')");
    page.check("input[value=" + kind + "]");
    words.accept(page);
    look(clerk, "record-" + kind.toLowerCase(java.util.Locale.ROOT));
    page.click("button:has-text('Record and publish')");
    assertTrue(page.locator("main").innerText().contains("Recorded as entry"), page.url());
    look(clerk, "decision-" + kind.toLowerCase(java.util.Locale.ROOT));
  }
}
