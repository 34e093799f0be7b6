package remit.web.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.authority.Remit;
import remit.core.explain.FunctionPart;
import remit.core.json.Json;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// The functions of a system: who holds each, and who decides.
@Controller
final class FunctionController {
  private static final int MANY = 4;

  private final SystemViews views;

  FunctionController(SystemViews views) {
    this.views = views;
  }

  @GetMapping(PublicRoutes.FUNCTIONS)
  Answer functions(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    return Answer.open("system/functions", () -> all(visit, view))
        .orJson(() -> Picked.of(view, "functions"));
  }

  private static FunctionPage.All all(Visit visit, SystemView view) {
    var here = PublicRoutes.functions(view.id());
    var groups = new LinkedHashMap<FunctionClass, List<FunctionPage.All.Line>>();
    for (var part : view.explanation().functions()) {
      groups.computeIfAbsent(part.functionClass(), _ -> new ArrayList<>()).add(line(view, part));
    }
    return new FunctionPage.All(
        visit.layout(view.crumbsBelow()),
        view.frame(here, here),
        groups.entrySet().stream()
            .map(e -> new FunctionPage.All.Group(words(e.getKey()), e.getValue()))
            .toList());
  }

  private static FunctionPage.All.Line line(SystemView view, FunctionPart part) {
    return new FunctionPage.All.Line(
        link(view, part.id().value(), part.title()),
        few(part.holders()),
        few(part.deciders().stream().map(FunctionPart.Decides::name).distinct().toList()));
  }

  private static String few(List<String> names) {
    return names.size() <= MANY
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MANY - 1))
            + " and %d others".formatted(names.size() - MANY + 1);
  }

  private static String words(FunctionClass functionClass) {
    return switch (functionClass) {
      case NHS -> "Functions of NHS bodies";
      case EXECUTIVE -> "Functions of a council’s executive";
      case COUNCIL -> "Functions that stay with the council itself";
      case LOCAL_CHOICE -> "Functions that a council’s constitution places";
      case HEALTH_SCRUTINY -> "Scrutiny of the health service";
      case SCRUTINY -> "Scrutiny of a council’s executive";
      case HEALTH_AND_WELLBEING -> "Functions of health and wellbeing boards";
      case PARTNERSHIP -> "Functions of the integrated care partnership";
      case CENTRAL -> "Functions of ministers and NHS England";
      case OWN_AFFAIRS -> "What every organisation decides for itself";
    };
  }

  @GetMapping(PublicRoutes.FUNCTION)
  Answer function(
      Visit visit,
      @PathVariable String system,
      @PathVariable String function,
      @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    var found =
        view.charter().functions().all().stream()
            .filter(f -> f.id().value().equals(function))
            .findFirst()
            .orElseThrow(() -> new Missing("function " + function));
    return Answer.open("system/function", () -> page(visit, view, found))
        .orJson(() -> json(view, found));
  }

  private static Json json(SystemView view, Function function) {
    return part(view, function).isPresent()
        ? Picked.one(view, "functions", function.id().value())
        : Json.object()
            .with("system", view.id())
            .with("version", view.version().number())
            .with("asOf", view.day())
            .with("id", function.id().value())
            .with("title", function.title())
            .with("holders", Json.array(List.of()))
            .with("deciders", Json.array(List.of()));
  }

  private static Optional<FunctionPart> part(SystemView view, Function function) {
    return view.explanation().functions().stream()
        .filter(f -> f.id().equals(function.id()))
        .findFirst();
  }

  private static FunctionPage page(Visit visit, SystemView view, Function function) {
    var functions = PublicRoutes.functions(view.id());
    var here = PublicRoutes.function(view.id(), function.id().value());
    var part = part(view, function);
    var all = view.charter().functions();
    return new FunctionPage(
        visit.layout(view.crumbsBelow(view.link(functions, "Functions"))),
        view.frame(here, functions),
        function.title(),
        words(function.functionClass()),
        function.partOf().flatMap(all::find).map(f -> link(view, f.id().value(), f.title())),
        all.partsOf(function.id()).stream()
            .map(f -> link(view, f.id().value(), f.title()))
            .toList(),
        part.map(f -> holders(view, f)).orElse(List.of()),
        deciders(view, function),
        part.map(FunctionPart::advises).orElse(List.of()),
        part.map(FunctionPart::saidToDecide).orElse(List.of()),
        Reasons.sources(function.sources()),
        part.map(FunctionPart::caution).orElse(List.of()));
  }

  private static List<Link> holders(SystemView view, FunctionPart part) {
    return view.explanation().partners().stream()
        .filter(p -> part.holders().contains(p.name()))
        .map(p -> view.partnerLink(p.id()))
        .toList();
  }

  private static List<FunctionPage.Decides> deciders(SystemView view, Function function) {
    return view.remits().stream()
        .filter(r -> view.charter().functions().isWithin(function.id(), r.function()))
        .map(r -> decides(view, function, r))
        .toList();
  }

  private static FunctionPage.Decides decides(SystemView view, Function asked, Remit remit) {
    return new FunctionPage.Decides(
        view.charter().nameOf(remit.actor()),
        view.actorLink(remit.actor()),
        view.partnerName(remit.holder()),
        Optional.of(remit.function())
            .filter(f -> !f.equals(asked.id()))
            .map(view.charter().functions()::title),
        remit.chain().links().stream().flatMap(l -> l.limits().stream()).distinct().toList(),
        remit.missing().stream().map(m -> m.what()).toList(),
        BodyParts.chain(view, remit));
  }

  private static Link link(SystemView view, String id, String title) {
    return view.link(PublicRoutes.function(view.id(), id), title);
  }
}
