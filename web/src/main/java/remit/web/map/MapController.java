package remit.web.map;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.json.Json;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.map.MapFacts;
import remit.core.map.SystemMap;
import remit.maps.MapSvg;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// The map of a system: who decides what, who gave what to whom.
@Controller
final class MapController {
  private static final int MOST_KEPT = 32;

  private final SystemViews views;
  private final Map<Key, String> drawn =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /// What a drawing depends on; its links keep a day that was asked about.
  private record Key(String system, int version, LocalDate day, Optional<LocalDate> asked) {}

  MapController(SystemViews views) {
    this.views = views;
  }

  @GetMapping(PublicRoutes.MAP)
  Answer map(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    var map = SystemMap.of(view.explanation());
    return Answer.open("map/map", () -> page(visit, view, map)).orJson(() -> json(view, map));
  }

  @GetMapping(PublicRoutes.MAP_FILE)
  Answer file(@PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    return Answer.document(
        "image/svg+xml",
        () -> svg(view, SystemMap.of(view.explanation())).getBytes(StandardCharsets.UTF_8));
  }

  private MapPage page(Visit visit, SystemView view, SystemMap map) {
    var here = PublicRoutes.map(view.id());
    return new MapPage(
        visit.layout(view.crumbsBelow()),
        view.frame(here, here),
        svg(view, map),
        view.at(PublicRoutes.mapFile(view.id())),
        MapFacts.of(map).stream().map(g -> new MapPage.Group(g.title(), g.sentences())).toList());
  }

  private String svg(SystemView view, SystemMap map) {
    var key = new Key(view.id(), view.version().number(), view.day(), view.asked());
    synchronized (drawn) {
      var known = drawn.get(key);
      if (known != null) return known;
    }
    var fresh = MapSvg.of(map, id -> link(view, id).map(Link::href));
    synchronized (drawn) {
      drawn.put(key, fresh);
    }
    return fresh;
  }

  private static Optional<Link> link(SystemView view, String id) {
    return view.charter()
        .findBody(new BodyId(id))
        .map(b -> view.bodyLink(b.id()))
        .or(() -> view.charter().findPartner(new PartnerId(id)).map(p -> view.partnerLink(p.id())));
  }

  private static Json json(SystemView view, SystemMap map) {
    return Json.object()
        .with("system", view.id())
        .with("asOf", view.day())
        .with(
            "groups",
            Json.array(
                MapFacts.of(map),
                g ->
                    Json.object()
                        .with("title", g.title())
                        .with("sentences", Json.texts(g.sentences()))));
  }
}
