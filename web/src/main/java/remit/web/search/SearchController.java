package remit.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.json.Json;
import remit.service.search.Hit;
import remit.service.search.Search;
import remit.service.system.Systems;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Address;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.Pagination;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;
import remit.web.show.Days;
import remit.web.show.SystemViews;

/// Finds what everyone may read by its words.
@Controller
final class SearchController {
  private final Search search;
  private final Systems systems;
  private final SystemViews views;

  SearchController(Search search, Systems systems, SystemViews views) {
    this.search = search;
    this.systems = systems;
    this.views = views;
  }

  /// What was asked.
  private record Asked(String question, Optional<String> system, int page) {
    boolean isTooLong() {
      return question.length() > Search.LONGEST;
    }

    boolean isAsked() {
      return !question.isBlank() && !isTooLong();
    }

    String page(int number) {
      var address = Address.at(PublicRoutes.search()).asking("q", question);
      system.ifPresent(s -> address.asking("system", s));
      return address.asking("page", Integer.toString(number)).toString();
    }
  }

  @GetMapping(PublicRoutes.SEARCH)
  Answer search(
      Visit visit,
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<String> system,
      @RequestParam(defaultValue = "1") int page) {
    var asked = new Asked(q.replace('\0', ' '), system.filter(s -> !s.isBlank()), page);
    if (page < 1 || page > Search.MOST_PAGES) throw new Missing("page " + page);
    var found =
        asked.isAsked()
            ? search.find(asked.question(), asked.system(), page, views.today())
            : new Search.Found(0, List.of());
    int pages = pages(found.total());
    if (page > pages) throw new Missing("page " + page);
    return Answer.open("search/search", () -> page(visit, asked, found, pages))
        .orJson(() -> json(asked, found));
  }

  private static int pages(long total) {
    long pages = Math.max(1, (total + Search.LINES - 1) / Search.LINES);
    return (int) Math.min(Search.MOST_PAGES, pages);
  }

  private SearchPage page(Visit visit, Asked asked, Search.Found found, int pages) {
    return new SearchPage(
        visit.layout(new Link(Routes.home(), "Home")),
        Form.asking(Map.of("q", asked.question(), "system", asked.system().orElse(""))),
        choices(),
        asked.isAsked(),
        asked.isTooLong(),
        found.total(),
        found.hits().stream().map(SearchController::line).toList(),
        Pagination.of(asked.page(), pages, asked::page));
  }

  private List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Every system"));
    systems.all().forEach(s -> choices.add(new Choice(s.slug(), s.name())));
    return choices;
  }

  private static SearchPage.Line line(Hit hit) {
    return new SearchPage.Line(
        new Link(address(hit), hit.title()),
        kind(hit.kind()),
        hit.systemName(),
        hit.day().map(Days::words).orElse(""),
        hit.snippet().stream().map(p -> new SearchPage.Piece(p.text(), p.isFound())).toList());
  }

  private static String kind(Hit.Kind kind) {
    return switch (kind) {
      case SYSTEM -> "System";
      case BODY -> "Body";
      case PARTNER -> "Organisation";
      case FUNCTION -> "Function";
      case PROPOSAL -> "Proposal";
      case MEETING -> "Meeting";
      case ITEM -> "Item of an agenda";
      case PAPER -> "Paper";
      case DECISION -> "Decision";
    };
  }

  private static String address(Hit hit) {
    return switch (hit.kind()) {
      case SYSTEM -> Routes.system(hit.system());
      case BODY -> PublicRoutes.body(hit.system(), hit.ref());
      case PARTNER -> PublicRoutes.partner(hit.system(), hit.ref());
      case FUNCTION -> PublicRoutes.function(hit.system(), hit.ref());
      case PROPOSAL -> PublicRoutes.proposal(hit.system(), hit.ref());
      case MEETING -> PublicRoutes.meeting(Long.parseLong(hit.ref()));
      case ITEM -> PublicRoutes.meeting(hit.meeting().orElseThrow()) + "#" + hit.part();
      case PAPER -> PublicRoutes.paper(Long.parseLong(hit.ref()));
      case DECISION -> PublicRoutes.decision(Long.parseLong(hit.ref()));
    };
  }

  private static Json json(Asked asked, Search.Found found) {
    return Json.object()
        .with("question", asked.question())
        .with("total", found.total())
        .with("page", asked.page())
        .with("hits", Json.array(found.hits(), SearchController::json));
  }

  private static Json json(Hit hit) {
    return Json.object()
        .with("kind", hit.kind().word())
        .with("system", hit.system())
        .with("title", hit.title())
        .with("address", address(hit))
        .with("snippet", String.join("", hit.snippet().stream().map(Hit.Piece::text).toList()));
  }
}
