package remit.web.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.service.people.Account;
import remit.service.people.Accounts;
import remit.service.people.Holdings;
import remit.service.people.Trail;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.London;
import remit.web.page.Notice;
import remit.web.page.Routes;

@Controller
final class PeopleController {
  private static final Link HOME = new Link(Routes.home(), "Home");
  private static final Link PEOPLE = new Link(Routes.people(), "People");

  private final Accounts accounts;
  private final Holdings holdings;
  private final Posts posts;
  private final Trail trail;
  private final Clock clock;

  PeopleController(Accounts accounts, Holdings holdings, Posts posts, Trail trail, Clock clock) {
    this.accounts = accounts;
    this.holdings = holdings;
    this.posts = posts;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping(Routes.PEOPLE)
  Answer people(Visit visit) {
    var people =
        accounts.all().stream()
            .map(account ->
                new PeoplePage.Person(
                    new Link(Routes.person(account.id().toString()), account.post()),
                    account.email(),
                    account.isDisabled()))
            .toList();
    return Answer.closed("people/people", () -> new PeoplePage(visit.layout(HOME), people));
  }

  @GetMapping(Routes.NEW_PERSON)
  Answer form(Visit visit) {
    return Answer.closed(
        "people/new", () -> new NewPersonPage(visit.layout(HOME, PEOPLE), visit.form(), "", ""));
  }

  @PostMapping(Routes.NEW_PERSON)
  Answer open(
      Visit visit,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String post) {
    var password = accounts.proposePassword();
    return switch (accounts.open(email, post, password)) {
      case Accounts.Outcome.Done(var account) -> opened(account, password, visit);
      case Accounts.Outcome.Refused(var reason) -> {
        var form = visit.form().with(Map.of("email", email, "post", post), faults(reason));
        yield Answer.refused(
            "people/new",
            () -> new NewPersonPage(visit.layout(HOME, PEOPLE).faulty(), form, "", ""));
      }
    };
  }

  private Answer opened(Account account, String password, Visit visit) {
    var address = Routes.person(account.id().toString());
    trail.add(own(visit), "open-account", account.post(), address);
    return Answer.closed(
        "people/new",
        () -> new NewPersonPage(visit.layout(HOME, PEOPLE), visit.form(), password, address));
  }

  @GetMapping(Routes.PERSON)
  Answer person(Visit visit, @PathVariable String account) {
    var known = account(account);
    return Answer.closed(
        "people/person", () -> page(visit.layout(HOME, PEOPLE), visit.form(), known));
  }

  @PostMapping(Routes.PERSON)
  Answer give(Visit visit, @PathVariable String account, @RequestParam Map<String, String> typed) {
    var known = account(account);
    return switch (posts.read(typed)) {
      case Posts.Reading.Fits fits -> give(fits, known, visit);
      case Posts.Reading.Faulty(var faults) -> {
        var form = visit.form().with(typed, faults);
        yield Answer.refused(
            "people/person", () -> page(visit.layout(HOME, PEOPLE).faulty(), form, known));
      }
    };
  }

  private Answer give(Posts.Reading.Fits post, Account account, Visit visit) {
    var address = Routes.person(account.id().toString());
    holdings.give(
        account.id(), post.role(), post.place(), post.seat(), post.from(), own(visit).post());
    trail.add(own(visit), "give-post", post.role().word() + " to " + account.post(), address);
    visit.say(Notice.done("The post was given."));
    return Answer.seeOther(address);
  }

  @PostMapping(Routes.END_POST)
  Answer end(Visit visit, @PathVariable String account, @PathVariable long post) {
    var known = account(account);
    if (holdings.of(known.id()).stream().noneMatch(held -> held.id() == post)) {
      throw new Missing("post " + post + " of " + account);
    }
    if (holdings.end(post, London.today(clock))) {
      trail.add(own(visit), "end-post", "a post of " + known.post(), Routes.person(account));
      visit.say(Notice.done("The post ends today."));
    }
    return Answer.seeOther(Routes.person(account));
  }

  @PostMapping(Routes.DISABLE_PERSON)
  Answer disable(Visit visit, @PathVariable String account) {
    var known = account(account);
    if (known.id().equals(own(visit).id())) {
      visit.say(Notice.important("You cannot close your own account."));
      return Answer.seeOther(Routes.person(account));
    }
    accounts.disable(known.id());
    trail.add(own(visit), "close-account", known.post(), Routes.person(account));
    visit.say(Notice.done("The account was closed: nobody can sign in with it any more."));
    return Answer.seeOther(Routes.person(account));
  }

  private Account own(Visit visit) {
    return visit.signed().flatMap(signed -> accounts.find(signed.account())).orElseThrow();
  }

  private Account account(String key) {
    try {
      return accounts.find(UUID.fromString(key)).orElseThrow(() -> new Missing(key));
    } catch (IllegalArgumentException noKey) {
      throw new Missing(key);
    }
  }

  private PersonPage page(Layout layout, Form form, Account account) {
    var key = account.id().toString();
    return new PersonPage(
        layout,
        form,
        key,
        account.post(),
        account.email(),
        account.isDisabled(),
        holdings.of(account.id()).stream().map(held -> posts.shown(held, key)).toList(),
        posts.roles(),
        posts.systems());
  }

  private static Map<String, String> faults(Accounts.Reason reason) {
    return switch (reason) {
      case EMAIL_IS_NO_ADDRESS -> Map.of("email", "Enter an e-mail address");
      case EMAIL_IS_TAKEN -> Map.of("email", "There is an account for this address already");
      case POST_IS_EMPTY -> Map.of("post", "Enter the post that the service shows");
      case PASSWORD_IS_TOO_SHORT, PASSWORD_IS_TOO_LONG, OLD_PASSWORD_DOES_NOT_FIT ->
          throw new IllegalStateException("a proposed password is not refused for " + reason);
    };
  }
}
