package remit.web.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own chromium, started once for all tests of a run. `desktop()` and `phone()` are
/// visitors whom the service has not seen before; each opens pages and says what is wrong with
/// them.
public final class Browser implements AutoCloseable {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final class Shared {
    static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final com.microsoft.playwright.Browser CHROMIUM =
        PLAYWRIGHT
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();
  private final Page page;

  private Browser(NewContextOptions options) {
    this.context = Shared.CHROMIUM.newContext(options.setBaseURL(Site.visitor().address("")));
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add("console: " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("script: " + error));
  }

  public static Browser desktop() {
    return new Browser(new NewContextOptions().setViewportSize(1200, 900));
  }

  public static Browser phone() {
    return new Browser(
        new NewContextOptions()
            .setViewportSize(375, 740)
            .setDeviceScaleFactor(2)
            .setHasTouch(true));
  }

  public static Browser withoutScript() {
    return new Browser(new NewContextOptions().setJavaScriptEnabled(false));
  }

  /// Opens an address of the service and gives the page.
  public Page open(String path) {
    page.navigate(path);
    return page;
  }

  public Page page() {
    return page;
  }

  /// Signs in as one of the demonstration's people.
  public Page signIn(String name) {
    open("/sign-in");
    page.getByLabel("E-mail address").fill(name + "@north-vale.example");
    page.getByLabel("Password").fill(Site.DEMO_PASSWORD);
    page.locator("main button").click();
    return page;
  }

  /// What is wrong with the page as it stands: by axe's rules for WCAG 2.2 AA, by its width, and by
  /// what the browser said about it since the last time. Empty when all is well.
  public List<String> faults() {
    var faults = new ArrayList<>(complaints);
    complaints.clear();
    new AxeBuilder(page)
        .withTags(WCAG).analyze().getViolations().stream()
            .map(rule -> page.url() + ": " + rule.getId() + ": " + rule.getNodes())
            .forEach(faults::add);
    var width = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    if (((Number) width).intValue() > 0) {
      faults.add(page.url() + " is wider than the screen by " + width);
    }
    return faults;
  }

  /// A picture of the whole page below `target/pictures`.
  public void picture(String name) {
    var file = Path.of("target", "pictures", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .or(() -> Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of))
        .orElseThrow(() ->
            new AssertionError(
                "the tests of pages need a chromium: `apt install chromium`, or set CHROMIUM"));
  }
}
