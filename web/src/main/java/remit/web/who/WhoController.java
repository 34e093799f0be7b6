package remit.web.who;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.show.RulingJson;
import remit.core.charter.CharterOn;
import remit.core.json.Json;
import remit.service.system.Summary;
import remit.service.system.Systems;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.ProposalRoutes;
import remit.web.page.Routes;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// Who may decide something, on whose authority.
@Controller
final class WhoController {
  private static final int LONGEST = 200;
  private static final int MOST_FOUND = 8;
  private static final int SHORTEST_WORD = 3;

  private final Systems systems;
  private final SystemViews views;

  WhoController(Systems systems, SystemViews views) {
    this.systems = systems;
    this.views = views;
  }

  @GetMapping(Routes.WHO)
  Answer find(Visit visit, @RequestParam(defaultValue = "") String q) {
    var words = q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    return Answer.open(
        "who/find",
        () ->
            new FindPage(
                visit.layout(new Link(Routes.home(), "Home")),
                Form.asking(Map.of("q", words)),
                systems.all().stream().map(s -> found(s, words)).toList()));
  }

  /// The functions whose titles have most of the words.
  private FindPage.Found found(Summary system, String asked) {
    var view = views.view(system.slug(), Optional.empty());
    var words =
        Arrays.stream(asked.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(w -> w.length() >= SHORTEST_WORD)
            .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
            .distinct()
            .toList();
    var functions =
        view.charter().functions().all().stream()
            .filter(f -> matches(f.title() + " " + f.id().value(), words) > 0)
            .sorted(
                Comparator.comparing((remit.core.law.Function f) ->
                        -matches(f.title() + " " + f.id().value(), words))
                    .thenComparing(remit.core.law.Function::title))
            .limit(MOST_FOUND)
            .map(f -> new Link(ask(system.slug(), f.id().value()), f.title()))
            .toList();
    return new FindPage.Found(
        new Link(ProposalRoutes.who(system.slug()), system.name()), functions);
  }

  private static String ask(String system, String function) {
    return ProposalRoutes.who(system, function);
  }

  private static long matches(String text, List<String> words) {
    var lower = text.toLowerCase(Locale.ROOT);
    return words.stream().filter(lower::contains).count();
  }

  @GetMapping(ProposalRoutes.WHO_IN)
  Answer who(
      Visit visit,
      @PathVariable String system,
      @RequestParam(defaultValue = "") List<String> function,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String change,
      @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    var charter = view.charter();
    var asked = new WhoForm(charter);
    var question =
        WhoParts.isAsked(function)
            ? asked.question(function, area, amount, change)
            : Optional.<remit.core.authority.Question>empty();
    var ruling = question.map(new AuthorityResolver(charter)::rule);
    var typed = new LinkedHashMap<String, String>();
    typed.put("function", function.isEmpty() ? "" : function.getFirst());
    typed.put("area", area);
    typed.put("amount", amount);
    typed.put("change", change);
    var form = new Form("", "", typed, asked.faults());
    var page =
        Answer.open(
            "who/who",
            () ->
                page(
                    visit,
                    view,
                    form,
                    ruling.map(r -> WhoParts.of(question.orElseThrow(), r, charter))));
    var answer = asked.faults().isEmpty() ? page : page.with(422);
    return answer.orJson(() ->
        ruling
            .<Json>map(r -> RulingJson.of(charter, question.orElseThrow(), r))
            .orElseGet(() -> faults(asked.faults())));
  }

  private static Json faults(Map<String, String> faults) {
    var json = Json.object();
    for (var fault : faults.entrySet()) json = json.with(fault.getKey(), fault.getValue());
    return Json.object().with("problems", json);
  }

  private static WhoPage page(
      Visit visit, SystemView view, Form form, Optional<WhoPage.Given> answer) {
    var here = ProposalRoutes.who(view.id());
    var layout = visit.layout(view.crumbsBelow());
    return new WhoPage(
        form.isFaulty() ? layout.faulty() : layout,
        view.frame(here, here),
        form,
        here,
        functions(view.charter()),
        areas(view.charter()),
        answer);
  }

  private static List<Choice> functions(CharterOn charter) {
    var all =
        charter.functions().all().stream()
            .map(f -> new Choice(f.id().value(), f.title()))
            .sorted(Comparator.comparing(Choice::text));
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Choice("", "Choose a function")), all)
        .toList();
  }

  private static List<Choice> areas(CharterOn charter) {
    var all = charter.charter().areas().stream().map(a -> new Choice(a.id().value(), a.name()));
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Choice("", "Everywhere")), all)
        .toList();
  }
}
