package remit.web.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.charter.CharterOn;
import remit.core.compare.Comparison;
import remit.core.compare.Side;
import remit.core.json.Json;
import remit.service.people.Act;
import remit.service.system.Draft;
import remit.service.system.Drafts;
import remit.service.system.Edition;
import remit.service.system.Systems;
import remit.service.system.Version;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Powers;
import remit.web.http.Visit;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.ProposalRoutes;
import remit.web.page.Row;
import remit.web.page.Tag;
import remit.web.show.Days;
import remit.web.show.SystemViews;

/// The versions of a charter, and what each changed.
@Controller
final class CharterController {
  private final Systems systems;
  private final Drafts drafts;
  private final SystemViews views;
  private final Powers powers;

  CharterController(Systems systems, Drafts drafts, SystemViews views, Powers powers) {
    this.systems = systems;
    this.drafts = drafts;
    this.views = views;
    this.powers = powers;
  }

  @GetMapping(ProposalRoutes.CHARTER)
  Answer charter(Visit visit, @PathVariable String system) {
    boolean mayEdit = powers.may(visit, Act.EDIT_CHARTER, system);
    var answer =
        mayEdit
            ? Answer.closed("workspace/charter", () -> page(visit, system, visit.form(), true))
            : Answer.open(
                "workspace/charter", () -> page(visit, system, Form.asking(Map.of()), false));
    return answer.orJson(() -> json(system));
  }

  private CharterPage page(Visit visit, String system, Form form, boolean mayEdit) {
    var view = views.view(system, Optional.empty());
    var here = ProposalRoutes.charter(system);
    var layout = visit.layout(view.crumbsBelow());
    return new CharterPage(
        form.isFaulty() ? layout.faulty() : layout,
        view.frame(here, here),
        systems.versions(system).reversed().stream().map(CharterController::line).toList(),
        mayEdit ? Optional.of(desk(system, form)) : Optional.empty());
  }

  private static CharterPage.Line line(Version version) {
    return new CharterPage.Line(
        new Link(
            ProposalRoutes.version(version.system(), version.number()),
            "Version " + version.number()),
        Days.words(version.from()),
        version.until().map(Days::words),
        basis(version),
        version.adoptedBy());
  }

  private static String basis(Version version) {
    return switch (version.basis()) {
      case Version.Basis.Decision(var reference) -> reference;
      case Version.Basis.Document(var title) -> title;
    };
  }

  private CharterPage.Desk desk(String system, Form form) {
    return new CharterPage.Desk(
        form,
        ProposalRoutes.drafts(system),
        drafts.all(system).stream()
            .map(d ->
                new CharterPage.Draft(
                    new Link(ProposalRoutes.draft(system, d.id()), d.title()),
                    tag(d),
                    "%s, %s".formatted(d.savedBy(), Days.moment(d.savedAt()))))
            .toList());
  }

  static Tag tag(Draft draft) {
    return switch (draft.status()) {
      case OPEN -> new Tag(Tag.Colour.BLUE, "Open");
      case ADOPTED ->
          new Tag(Tag.Colour.GREEN, "Adopted as version " + draft.adoptedAs().orElseThrow());
      case DROPPED -> new Tag(Tag.Colour.GREY, "Laid aside");
    };
  }

  private Json json(String system) {
    return Json.object()
        .with("system", system)
        .with(
            "versions",
            Json.array(
                systems.versions(system),
                v ->
                    Json.object()
                        .with("number", v.number())
                        .with("from", v.from())
                        .with("until", v.until().map(Object::toString))
                        .with("basis", basis(v))));
  }

  @PostMapping(ProposalRoutes.DRAFTS)
  Answer begin(
      Visit visit, @PathVariable String system, @RequestParam(defaultValue = "") String title) {
    return switch (drafts.begin(system, title, powers.post(visit))) {
      case Drafts.Saving.Saved(var draft) ->
          Answer.seeOther(ProposalRoutes.draft(system, draft.id()));
      case Drafts.Saving.Refused(var reasons) -> {
        var form = visit.form().with(Map.of("title", title), Map.of("title", reasons.getFirst()));
        yield Answer.refused("workspace/charter", () -> page(visit, system, form, true));
      }
      case Drafts.Saving.ChangedMeanwhile _ ->
          throw new IllegalStateException("a draft that is begun is nobody else's");
    };
  }

  @GetMapping(ProposalRoutes.VERSION)
  Answer version(Visit visit, @PathVariable String system, @PathVariable int version) {
    var edition =
        systems
            .edition(system, version)
            .orElseThrow(() -> new Missing("version " + version + " of " + system));
    return Answer.open("workspace/version", () -> versionPage(visit, edition))
        .orJson(() ->
            Json.object()
                .with("system", system)
                .with("number", version)
                .with(
                    "files",
                    Json.array(
                        edition.texts().files().entrySet(),
                        f -> Json.object().with("name", f.getKey()).with("text", f.getValue()))));
  }

  private VersionPage versionPage(Visit visit, Edition edition) {
    var version = edition.version();
    var system = version.system();
    var view = views.view(system, Optional.empty());
    var here = ProposalRoutes.charter(system);
    var about = new ArrayList<Row>();
    about.add(new Row("In force from", Days.words(version.from())));
    about.add(
        new Row("Until", version.until().map(Days::words).orElse("a later version is adopted")));
    about.add(new Row("Rests on", basis(version)));
    about.add(new Row("Entered by", version.adoptedBy() + ", " + Days.moment(version.adoptedAt())));
    var before = systems.edition(system, version.number() - 1);
    return new VersionPage(
        visit.layout(view.crumbsBelow(new Link(here, "Charter"))),
        view.frame(ProposalRoutes.version(system, version.number()), here),
        version.number(),
        about,
        before.isEmpty(),
        before.map(b -> changes(b, edition)).orElse(List.of()),
        Sheets.of(edition.texts()));
  }

  /// What is different, on the first day of the later version.
  private List<VersionPage.Group> changes(Edition before, Edition after) {
    var sides = List.of(side(before, after), side(after, after));
    var groups = new LinkedHashMap<String, List<String>>();
    for (var change : Comparison.of(sides).changes().getLast()) {
      groups.computeIfAbsent(change.subject().words(), _ -> new ArrayList<>()).add(change.says());
    }
    return groups.entrySet().stream()
        .map(g -> new VersionPage.Group(g.getKey(), g.getValue()))
        .toList();
  }

  private Side side(Edition edition, Edition on) {
    var charter = edition.read().charter().orElseThrow();
    return new Side(
        "Version " + edition.version().number(),
        new CharterOn(charter, systems.law(), on.version().from()),
        List.of(),
        List.of());
  }
}
