package remit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.web.testkit.Browser;

/// Every page as people meet it: on a desk, on a phone, with the keyboard, without script.
class PagesInABrowserTest {
  /// Addresses that a stranger may open. Whoever adds a page adds it here.
  private static final List<String> OPEN =
      List.of(
          "/",
          "/sign-in",
          "/no-such-page",
          "/systems/llr-2019",
          "/systems/llr-2019/bodies",
          "/systems/north-vale/bodies/vale-place-committee",
          "/systems/north-vale/partners",
          "/systems/north-vale/partners/vale-council",
          "/systems/north-vale/functions",
          "/systems/north-vale/functions/adult-social-care",
          "/systems/llr-2019/funds",
          "/systems/north-vale/map",
          "/systems/llr-2019/review",
          "/systems/north-vale/calendar",
          "/systems/north-vale/decisions",
          "/rules",
          "/rules/A001",
          "/search?q=cabinet",
          "/record",
          "/record/entries");

  /// Addresses for somebody signed in.
  private static final List<String> CLOSED =
      List.of("/account", "/account/password", "/account/second-factor", "/account/trail");

  /// Addresses for the administrator.
  private static final List<String> ADMINISTRATION = List.of("/people", "/people/new");

  @Test
  void onADeskNoPageHasAFault() {
    look(Browser::desktop, "desktop");
  }

  @Test
  void onAPhoneNoPageHasAFaultAndNoneIsTooWide() {
    look(Browser::phone, "phone");
  }

  private static void look(Supplier<Browser> from, String name) {
    try (var browser = from.get()) {
      for (var address : OPEN) {
        look(browser, address, name);
      }
      browser.signIn("clerk");
      for (var address : CLOSED) {
        look(browser, address, name);
      }
    }
    try (var browser = from.get()) {
      browser.signIn("admin");
      for (var address : ADMINISTRATION) {
        look(browser, address, name);
      }
      browser.open("/people");
      browser.page().locator("tbody a").first().click();
      look(browser, browser.page().url().replaceAll("https?://[^/]+", ""), name, "person");
    }
  }

  private static void look(Browser browser, String address, String name) {
    look(browser, address, name, address.equals("/") ? "home" : address.substring(1));
  }

  private static void look(Browser browser, String address, String name, String called) {
    var page = browser.open(address);
    browser.picture(called.replace('/', '-') + "-" + name);
    var faults =
        browser.faults().stream()
            // The browser says that the page is missing, which is what was asked for.
            .filter(fault -> !(address.equals("/no-such-page") && fault.startsWith("console:")))
            .toList();
    assertEquals(List.of(), faults);
    assertEquals(1, page.locator("h1").count(), address + " has one heading");
    assertTrue(page.title().endsWith(" – Remit"), page.title());
    assertEquals("en-GB", page.locator("html").getAttribute("lang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in"})
  void theFirstKeyLeadsPastTheMenu(String address) {
    try (var browser = Browser.desktop()) {
      var page = browser.open(address);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertEquals("main-content", page.evaluate("document.activeElement.id"));
    }
  }

  @Test
  void aFormSaysWhatIsWrongAndLeadsThere() {
    try (var browser = Browser.desktop()) {
      browser.signIn("chair");
      var page = browser.open("/account/password");
      page.locator("main button").click();
      assertTrue(page.title().startsWith("Error: "), page.title());
      page.locator(".govuk-error-summary a").click();
      assertEquals("old", page.evaluate("document.activeElement.id"));
      // The browser names the status of a refused form.
      assertEquals(
          List.of(), browser.faults().stream().filter(f -> !f.startsWith("console:")).toList());
    }
  }

  @Test
  void everythingWorksWithoutScript() {
    try (var browser = Browser.withoutScript()) {
      var page = browser.signIn("clerk");
      assertTrue(page.url().endsWith("/account"), page.url());
      page.locator("text=Sign out").click();
      assertTrue(page.locator("text=Sign in").isVisible());
      assertFalse(page.locator("text=Sign out").isVisible());
    }
  }
}
