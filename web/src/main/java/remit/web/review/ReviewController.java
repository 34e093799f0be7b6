package remit.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.check.Checker;
import remit.core.check.Report;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.check.show.ReportJson;
import remit.service.system.Reviews;
import remit.service.system.Systems;
import remit.service.system.Version;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.PublicRoutes;
import remit.web.show.Days;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// The review of a system on a day, and how it comes out for each version of its charter.
@Controller
final class ReviewController {
  private static final int MOST_KEPT = 64;

  private final SystemViews views;
  private final Systems systems;
  private final Map<Key, Report> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Report> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Key(String system, int version, java.time.LocalDate day) {}

  ReviewController(SystemViews views, Systems systems) {
    this.views = views;
    this.systems = systems;
  }

  @GetMapping(PublicRoutes.REVIEW)
  Answer review(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    return Answer.open("review/review", () -> page(visit, view))
        .orJson(() -> ReportJson.of(report(view), ""));
  }

  private ReviewPage page(Visit visit, SystemView view) {
    var here = PublicRoutes.review(view.id());
    return new ReviewParts(report(view))
        .page(visit.layout(view.crumbsBelow()), view.frame(here, here), versions(view));
  }

  private Report report(SystemView view) {
    return report(view.id(), view.version().number(), view.day());
  }

  private Report report(String system, int version, java.time.LocalDate day) {
    var key = new Key(system, version, day);
    synchronized (kept) {
      var known = kept.get(key);
      if (known != null) return known;
    }
    var read = systems.edition(system, version).orElseThrow().read();
    var report =
        new Checker(RuleCatalogue.RULES)
            .check(read.charter().orElseThrow(), systems.law(), day, read.broken());
    synchronized (kept) {
      kept.put(key, report);
    }
    return report;
  }

  /// Each version on the day that it is best asked of: today for the one in force, its last day for
  /// one before it.
  private List<ReviewPage.Counts> versions(SystemView view) {
    return systems.versions(view.id()).stream().map(this::counts).toList();
  }

  private ReviewPage.Counts counts(Version version) {
    var edition = systems.edition(version.system(), version.number()).orElseThrow();
    var charter = edition.read().charter().orElseThrow();
    var day = version.until().orElseGet(() -> charter.dayToAsk(views.today()));
    var counts = Reviews.Counts.of(report(version.system(), version.number(), day));
    return new ReviewPage.Counts(
        version.number(),
        Days.words(day),
        counts.errors(),
        counts.warnings(),
        counts.notes(),
        counts.accepted(),
        counts.gaps());
  }
}
