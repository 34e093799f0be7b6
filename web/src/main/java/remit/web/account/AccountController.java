package remit.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.service.people.Account;
import remit.service.people.Accounts;
import remit.service.people.Act;
import remit.service.people.Holding;
import remit.service.people.Holdings;
import remit.service.people.Permissions;
import remit.service.people.Place;
import remit.service.people.SecondFactor;
import remit.service.people.Trail;
import remit.web.guard.Sessions;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.London;
import remit.web.page.Notice;
import remit.web.page.Pagination;
import remit.web.page.Routes;

@Controller
final class AccountController {
  private static final int TRAIL_PAGE = 50;
  private static final String PROPOSED = "remit.proposed-secret";
  private static final Link HOME = new Link(Routes.home(), "Home");
  private static final Link ACCOUNT = new Link(Routes.account(), "Your account");

  private final Accounts accounts;
  private final Holdings holdings;
  private final Permissions permissions;
  private final Clock clock;
  private final SecondFactor secondFactor;
  private final Trail trail;
  private final Sessions sessions;

  AccountController(
      Accounts accounts,
      Holdings holdings,
      Permissions permissions,
      Clock clock,
      SecondFactor secondFactor,
      Trail trail,
      Sessions sessions) {
    this.accounts = accounts;
    this.holdings = holdings;
    this.permissions = permissions;
    this.clock = clock;
    this.secondFactor = secondFactor;
    this.trail = trail;
    this.sessions = sessions;
  }

  @GetMapping(Routes.ACCOUNT)
  Answer account(Visit visit) {
    var account = own(visit);
    boolean managesPeople =
        permissions.may(account.id(), Act.MANAGE_PEOPLE, Place.installation(), London.today(clock));
    var posts = holdings.of(account.id()).stream().map(AccountController::post).toList();
    return Answer.closed(
        "account/account",
        () ->
            new AccountPage(
                visit.layout(HOME),
                account.email(),
                account.post(),
                account.hasSecondFactor(),
                posts,
                managesPeople));
  }

  @GetMapping(Routes.PASSWORD)
  Answer passwordForm(Visit visit) {
    return Answer.closed("account/password", () -> passwordPage(visit, Map.of()));
  }

  @PostMapping(Routes.PASSWORD)
  Answer changePassword(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String fresh) {
    var account = own(visit);
    return switch (accounts.changePassword(account.id(), old, fresh)) {
      case Accounts.Outcome.Done _ -> changed(account, visit, request);
      case Accounts.Outcome.Refused(var reason) -> {
        var fault = reason == Accounts.Reason.OLD_PASSWORD_DOES_NOT_FIT ? "old" : "fresh";
        yield Answer.refused(
            "account/password", () -> passwordPage(visit, Map.of(fault, words(reason))));
      }
    };
  }

  private Answer changed(Account account, Visit visit, HttpServletRequest request) {
    sessions.endOthers(account.id(), request);
    trail.add(account, "change-password", "their own", Routes.password());
    visit.say(Notice.done("Your password was changed, and every other session was ended."));
    return Answer.seeOther(Routes.account());
  }

  @GetMapping(Routes.SECOND_FACTOR)
  Answer secondFactorForm(Visit visit, HttpServletRequest request) {
    var account = own(visit);
    var secret = account.hasSecondFactor() ? "" : proposed(request);
    return Answer.closed(
        "account/second-factor",
        () -> secondFactorPage(visit, account.hasSecondFactor(), secret, Map.of(), List.of()));
  }

  @PostMapping(Routes.SECOND_FACTOR)
  Answer changeSecondFactor(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String end,
      @RequestParam(defaultValue = "") String code) {
    var account = own(visit);
    return end.isEmpty() ? begin(account, code, visit, request) : end(account, visit);
  }

  private Answer end(Account account, Visit visit) {
    secondFactor.end(account.id());
    trail.add(account, "end-second-factor", "their own", Routes.secondFactor());
    visit.say(Notice.done("No code is asked for any more when you sign in."));
    return Answer.seeOther(Routes.account());
  }

  private Answer begin(Account account, String code, Visit visit, HttpServletRequest request) {
    var secret = proposed(request);
    var codes = secondFactor.begin(account.id(), secret, code);
    if (codes.isEmpty()) {
      var fault = Map.of("code", "Enter the six digits that the app shows now");
      return Answer.refused(
          "account/second-factor", () -> secondFactorPage(visit, false, secret, fault, List.of()));
    }
    request.getSession(true).removeAttribute(PROPOSED);
    trail.add(account, "begin-second-factor", "their own", Routes.secondFactor());
    return Answer.closed(
        "account/second-factor", () -> secondFactorPage(visit, true, "", Map.of(), codes.get()));
  }

  @GetMapping(Routes.TRAIL)
  Answer trail(Visit visit, @RequestParam(defaultValue = "1") int page) {
    var account = own(visit);
    int pages = Math.max(1, Math.ceilDiv(trail.count(account.id()), TRAIL_PAGE));
    int shown = Math.clamp(page, 1, pages);
    var entries =
        trail.of(account.id(), shown, TRAIL_PAGE).stream()
            .map(e -> new TrailPage.Entry(London.moment(e.at()), e.act(), e.what(), e.place()))
            .toList();
    return Answer.closed(
        "account/trail",
        () ->
            new TrailPage(
                visit.layout(HOME, ACCOUNT), entries, Pagination.of(shown, pages, Routes::trail)));
  }

  private Account own(Visit visit) {
    return visit.signed().flatMap(signed -> accounts.find(signed.account())).orElseThrow();
  }

  private String proposed(HttpServletRequest request) {
    var session = request.getSession(true);
    if (session.getAttribute(PROPOSED) instanceof String known) {
      return known;
    }
    var fresh = secondFactor.propose();
    session.setAttribute(PROPOSED, fresh);
    return fresh;
  }

  private static PasswordPage passwordPage(Visit visit, Map<String, String> faults) {
    var layout = visit.layout(HOME, ACCOUNT);
    return new PasswordPage(
        faults.isEmpty() ? layout : layout.faulty(),
        visit.form().with(Map.of(), faults),
        Accounts.SHORTEST_PASSWORD);
  }

  private static SecondFactorPage secondFactorPage(
      Visit visit, boolean isOn, String secret, Map<String, String> faults, List<String> codes) {
    var layout = visit.layout(HOME, ACCOUNT);
    return new SecondFactorPage(
        faults.isEmpty() ? layout : layout.faulty(),
        visit.form().with(Map.of(), faults),
        isOn,
        secret.replaceAll("(.{4})(?!$)", "$1 "),
        codes);
  }

  private static String words(Accounts.Reason reason) {
    return switch (reason) {
      case OLD_PASSWORD_DOES_NOT_FIT -> "This is not your password";
      case PASSWORD_IS_TOO_SHORT ->
          "Enter a password of at least " + Accounts.SHORTEST_PASSWORD + " characters";
      case PASSWORD_IS_TOO_LONG ->
          "Enter a password of at most " + Accounts.LONGEST_PASSWORD + " characters";
      case EMAIL_IS_NO_ADDRESS, EMAIL_IS_TAKEN, POST_IS_EMPTY ->
          throw new IllegalStateException("a password is not refused for " + reason);
    };
  }

  private static AccountPage.Post post(Holding holding) {
    var place =
        switch (holding.place()) {
          case Place.Installation _ -> "";
          case Place.InSystem(var system) -> system;
          case Place.InBody(var system, var body) -> body + " of " + system;
        };
    var until = holding.until().map(last -> " to " + London.day(last)).orElse("");
    return new AccountPage.Post(
        holding.role().word(), place, "from " + London.day(holding.from()) + until);
  }
}
