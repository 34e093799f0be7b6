package remit.web.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.explain.Explanation.PartnerPart;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.FunctionId;
import remit.core.law.Sector;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// The organisations of a system: what each holds, where it sits, by whom it is bound.
@Controller
final class PartnerController {
  private final SystemViews views;

  PartnerController(SystemViews views) {
    this.views = views;
  }

  @GetMapping(PublicRoutes.PARTNERS)
  Answer partners(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    return Answer.open("system/partners", () -> all(visit, view))
        .orJson(() -> Picked.of(view, "partners"));
  }

  private static PartnerPage.All all(Visit visit, SystemView view) {
    var here = PublicRoutes.partners(view.id());
    var lines =
        view.explanation().partners().stream()
            .map(p ->
                new PartnerPage.All.Line(
                    view.partnerLink(p.id()),
                    p.kind(),
                    p.stance().text(),
                    String.join(", ", p.serves())))
            .toList();
    return new PartnerPage.All(visit.layout(view.crumbsBelow()), view.frame(here, here), lines);
  }

  @GetMapping(PublicRoutes.PARTNER)
  Answer partner(
      Visit visit,
      @PathVariable String system,
      @PathVariable String partner,
      @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    var found =
        view.explanation().partners().stream()
            .filter(p -> p.id().value().equals(partner))
            .findFirst()
            .orElseThrow(() -> new Missing("partner " + partner));
    return Answer.open("system/partner", () -> page(visit, view, found))
        .orJson(() -> Picked.one(view, "partners", partner));
  }

  private static PartnerPage page(Visit visit, SystemView view, PartnerPart part) {
    var partners = PublicRoutes.partners(view.id());
    var here = PublicRoutes.partner(view.id(), part.id().value());
    return new PartnerPage(
        visit.layout(view.crumbsBelow(view.link(partners, "Organisations"))),
        view.frame(here, partners),
        part.name(),
        part.kind(),
        part.sector().map(Sector::words),
        part.serves(),
        SystemView.said(part.stance()),
        part.succeeds(),
        functions(view, part),
        view.charter().bodiesOf(part.id()).stream().map(b -> view.bodyLink(b.id())).toList(),
        seats(view, part),
        decidedFor(view, part),
        view.explanation().bound().stream()
            .filter(b -> b.who().contains(part.name()))
            .map(b ->
                new PartnerPage.Bond(b.nature(), b.with(), b.by(), Reasons.sources(b.sources())))
            .toList(),
        Reasons.sources(part.sources()));
  }

  private static List<PartnerPage.Holding> functions(SystemView view, PartnerPart part) {
    return view.explanation().functions().stream()
        .filter(f -> f.holders().contains(part.name()))
        .map(f ->
            new PartnerPage.Holding(
                view.link(PublicRoutes.function(view.id(), f.id().value()), f.title()),
                f.deciders().stream()
                    .filter(d -> d.holders().contains(part.name()))
                    .map(d ->
                        d.limits().isEmpty()
                            ? d.name()
                            : d.name() + " (" + String.join("; ", d.limits()) + ")")
                    .toList()))
        .toList();
  }

  private static List<PartnerPage.SeatOn> seats(SystemView view, PartnerPart part) {
    var seats = new ArrayList<PartnerPage.SeatOn>();
    for (var body : view.explanation().bodies()) {
      for (var seat : body.sits().seats()) {
        if (!seat.from().contains(part.name())) continue;
        var number = seat.number().filter(n -> n > 1).map(n -> " × " + n).orElse("");
        seats.add(
            new PartnerPage.SeatOn(
                view.bodyLink(body.id()),
                seat.name() + number,
                seat.votes().name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return List.copyOf(seats);
  }

  /// Bodies that act for it and are not its own alone.
  private static List<PartnerPage.DecidedFor> decidedFor(SystemView view, PartnerPart part) {
    var byBody = new LinkedHashMap<BodyId, Set<FunctionId>>();
    for (var remit : view.remits()) {
      if (!remit.holder().equals(part.id())) continue;
      if (remit.actor() instanceof Actor.OfBody(var body) && !isItsOwn(view, body, part)) {
        byBody.computeIfAbsent(body, _ -> new LinkedHashSet<>()).add(remit.function());
      }
    }
    return byBody.entrySet().stream().map(e -> decidedFor(view, e)).toList();
  }

  private static boolean isItsOwn(SystemView view, BodyId id, PartnerPart part) {
    return view.charter()
        .findBody(id)
        .filter(b -> b.of().size() == 1 && b.isOf(part.id()))
        .isPresent();
  }

  private static PartnerPage.DecidedFor decidedFor(
      SystemView view, Map.Entry<BodyId, Set<FunctionId>> entry) {
    var functions = entry.getValue().stream().map(f -> function(view, f)).toList();
    return new PartnerPage.DecidedFor(view.bodyLink(entry.getKey()), functions);
  }

  private static Link function(SystemView view, FunctionId id) {
    return view.link(
        PublicRoutes.function(view.id(), id.value()), view.charter().functions().title(id));
  }
}
