package remit.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.service.people.Account;
import remit.service.people.Door;
import remit.service.people.Trail;
import remit.web.account.SignInPage.Refusal;
import remit.web.guard.ComeBack;
import remit.web.guard.Providers;
import remit.web.guard.Sessions;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.Routes;

@Controller
final class SignInController {
  /// Whose password fitted and whose code is awaited; only for the session that typed it.
  private static final String HALF = "remit.half-signed-in";

  private final Door door;
  private final Trail trail;
  private final Sessions sessions;
  private final Providers providers;
  private final boolean isDemonstration;

  SignInController(
      Door door,
      Trail trail,
      Sessions sessions,
      Providers providers,
      @Value("${remit.demo:false}") String demo) {
    this.door = door;
    this.trail = trail;
    this.sessions = sessions;
    this.providers = providers;
    this.isDemonstration = Boolean.parseBoolean(demo);
  }

  @GetMapping(Routes.SIGN_IN)
  Answer form(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "unknown", required = false) Optional<String> unknown) {
    return page(visit, request, unknown.isPresent() ? Refusal.UNKNOWN : Refusal.NONE, "");
  }

  @PostMapping(Routes.SIGN_IN)
  Answer signIn(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password) {
    return switch (door.knock(email, password, request.getRemoteAddr())) {
      case Door.Knock.Welcome(var account) -> welcome(account, request, response);
      case Door.Knock.CodeNeeded(var account) -> askForCode(account, request);
      case Door.Knock.Refused _ -> page(visit, request, Refusal.WRONG, email).with(422);
      case Door.Knock.Wait _ -> page(visit, request, Refusal.WAIT, email).with(429);
    };
  }

  private static Answer askForCode(UUID account, HttpServletRequest request) {
    request.getSession(true).setAttribute(HALF, account.toString());
    request.changeSessionId();
    return Answer.seeOther(Routes.signInCode());
  }

  @GetMapping(Routes.SIGN_IN_CODE)
  Answer codeForm(Visit visit, HttpServletRequest request) {
    return half(request).isEmpty()
        ? Answer.seeOther(Routes.signIn())
        : Answer.closed(
            "account/code", () -> new CodePage(visit.layout(), visit.form(), false, false));
  }

  @PostMapping(Routes.SIGN_IN_CODE)
  Answer code(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code) {
    var half = half(request);
    if (half.isEmpty()) {
      return Answer.seeOther(Routes.signIn());
    }
    return switch (door.code(half.get(), code, request.getRemoteAddr())) {
      case Door.Knock.Welcome(var account) -> welcome(account, request, response);
      case Door.Knock.Wait _ -> codeAgain(visit, false, true).with(429);
      case Door.Knock.Refused _, Door.Knock.CodeNeeded _ -> codeAgain(visit, true, false);
    };
  }

  @GetMapping(Routes.SIGN_IN_KEPT)
  Answer kept(Visit visit, HttpServletRequest request) {
    var kept = ComeBack.form(request);
    if (kept.isEmpty()) {
      return Answer.seeOther(Routes.account());
    }
    var fields =
        kept.get().fields().stream()
            .map(field -> new KeptPage.Field(field.name(), field.value()))
            .toList();
    ComeBack.forgetForm(request);
    return Answer.closed(
        "account/kept",
        () -> new KeptPage(visit.layout(), visit.form(), kept.get().action(), fields));
  }

  @PostMapping(Routes.SIGN_OUT)
  Answer signOut(HttpServletRequest request) {
    sessions.end(request);
    return Answer.seeOther(Routes.home());
  }

  private Answer welcome(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    request.getSession(true).removeAttribute(HALF);
    sessions.begin(account, request, response);
    trail.add(account, "sign-in", "from " + request.getRemoteAddr(), Routes.signIn());
    if (ComeBack.form(request).isPresent()) {
      return Answer.seeOther(Routes.signInKept());
    }
    return Answer.seeOther(
        ComeBack.address(request).filter(Link::isSafe).orElseGet(Routes::account));
  }

  private Answer page(Visit visit, HttpServletRequest request, Refusal refusal, String email) {
    var form = visit.form().with(Map.of("email", email), Map.of());
    var layout = refusal == Refusal.NONE ? visit.layout() : visit.layout().faulty();
    return Answer.closed(
        "account/sign-in",
        () ->
            new SignInPage(
                layout,
                form,
                refusal,
                ComeBack.form(request).isPresent(),
                providers.links(),
                isDemonstration ? Optional.of(Demonstration.accounts()) : Optional.empty()));
  }

  private static Answer codeAgain(Visit visit, boolean isWrong, boolean mustWait) {
    var form = visit.form();
    return Answer.refused(
        "account/code", () -> new CodePage(visit.layout().faulty(), form, isWrong, mustWait));
  }

  private static Optional<UUID> half(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(HALF))
        .map(UUID::fromString);
  }
}
