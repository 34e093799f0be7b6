package remit.web.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.json.Json;
import remit.core.kernel.PartnerId;
import remit.service.decision.Decision;
import remit.service.decision.Kind;
import remit.service.decision.Register;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.Pagination;
import remit.web.page.PublicRoutes;
import remit.web.show.Days;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;
import remit.web.show.Taken;

/// The register of a system's decisions: as a page, as JSON, and as a table.
@Controller
final class RegisterController {
  private static final int LINES = 25;

  private static final String[] COLUMNS = {
    "decision",
    "decided",
    "published",
    "body",
    "body name",
    "kind",
    "title",
    "resolutions",
    "reasons",
    "binds",
    "commits pence",
    "call-in until",
    "record entry"
  };

  private final SystemViews views;
  private final Register register;

  RegisterController(SystemViews views, Register register) {
    this.views = views;
    this.register = register;
  }

  @GetMapping(PublicRoutes.DECISIONS)
  Answer decisions(
      Visit visit,
      @PathVariable String system,
      @RequestParam Optional<String> body,
      @RequestParam Optional<String> kind,
      @RequestParam Optional<String> from,
      @RequestParam Optional<String> to,
      @RequestParam(defaultValue = "1") int page) {
    var view = views.view(system, Optional.empty());
    var asked = Asked.of(system, body, kind, from, to);
    long total = register.count(system, asked.filter());
    int pages = (int) Math.max(1, (total + LINES - 1) / LINES);
    if (page < 1 || page > pages) throw new Missing("page " + page);
    var found = register.list(system, asked.filter(), (page - 1L) * LINES, LINES);
    return Answer.open("register/register", () -> page(visit, view, asked, total, page, found))
        .orJson(() -> json(asked, total, page, found));
  }

  private RegisterPage page(
      Visit visit, SystemView view, Asked asked, long total, int number, List<Decision> found) {
    var here = PublicRoutes.decisions(view.id());
    int pages = (int) Math.max(1, (total + LINES - 1) / LINES);
    return new RegisterPage(
        visit.layout(view.crumbsBelow()),
        view.frame(here, here),
        Form.asking(asked.values()),
        bodies(view),
        kinds(),
        asked.isFiltered(),
        total,
        found.stream().map(d -> line(view, d)).toList(),
        Pagination.of(number, pages, asked::page),
        here,
        asked.csv(),
        PublicRoutes.decisionsFeed(view.id()));
  }

  private static List<Choice> bodies(SystemView view) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Every body"));
    view.charter().bodies().forEach(b -> choices.add(new Choice(b.id().value(), b.name())));
    return choices;
  }

  private static List<Choice> kinds() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Everything"));
    Arrays.stream(Kind.values())
        .forEach(k -> choices.add(new Choice(k.word(), Taken.tag(k).text())));
    return choices;
  }

  private static RegisterPage.Line line(SystemView view, Decision decision) {
    return new RegisterPage.Line(
        Days.words(decision.decided()),
        new Link(PublicRoutes.decision(decision.id().value()), decision.title()),
        view.bodyLink(decision.body()),
        Taken.tag(decision.kind()),
        String.join(
            ", ", decision.binds().stream().map(p -> view.partnerName(new PartnerId(p))).toList()));
  }

  private static Json json(Asked asked, long total, int page, List<Decision> found) {
    return Json.object()
        .with("system", asked.system())
        .with("total", total)
        .with("page", page)
        .with("decisions", Json.array(found, Taken::json))
        .with(
            "next",
            total > (long) page * LINES ? Optional.of(asked.page(page + 1)) : Optional.empty());
  }

  @GetMapping(PublicRoutes.DECISIONS_CSV)
  Answer csv(
      @PathVariable String system,
      @RequestParam Optional<String> body,
      @RequestParam Optional<String> kind,
      @RequestParam Optional<String> from,
      @RequestParam Optional<String> to) {
    var view = views.view(system, Optional.empty());
    var asked = Asked.of(system, body, kind, from, to);
    return Answer.document("text/csv;charset=UTF-8", () -> csv(view, asked));
  }

  private byte[] csv(SystemView view, Asked asked) {
    var csv = new Csv();
    csv.row(COLUMNS);
    register.list(asked.system(), asked.filter(), 0, Register.MOST).forEach(d -> row(csv, view, d));
    return csv.text().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(Csv csv, SystemView view, Decision decision) {
    csv.row(
        decision.id().toString(),
        decision.decided().toString(),
        decision.published().toString(),
        decision.body().value(),
        view.bodyName(decision.body()),
        decision.kind().word(),
        decision.title(),
        resolved(decision),
        decision.words().reasons(),
        String.join(" ", decision.binds()),
        decision.commits().map(m -> Long.toString(m.pence())).orElse(""),
        decision.callInUntil().map(String::valueOf).orElse(""),
        Long.toString(decision.entry()));
  }

  private static String resolved(Decision decision) {
    return decision.resolutions().stream()
        .map(r -> "(" + r.letter() + ") " + r.text())
        .collect(Collectors.joining("\n"));
  }
}
