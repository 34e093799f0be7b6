package remit.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.charter.Fund;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.charter.Post;
import remit.core.compare.Matcher.Signed;
import remit.core.compare.Matcher.Signs;
import remit.core.kernel.Actor;
import remit.core.kernel.Period;
import remit.core.source.Located;

/// Which things of the charters are one.
///
/// @param doubts what was kept apart, or taken for one, and may be wrong
public record Matches(
    List<Same<Area>> areas,
    List<Same<Partner>> partners,
    List<Same<Post>> posts,
    List<Same<Body>> bodies,
    List<Same<Fund>> funds,
    List<Same<Plan>> plans,
    List<String> doubts) {
  public Matches {
    areas = List.copyOf(areas);
    partners = List.copyOf(partners);
    posts = List.copyOf(posts);
    bodies = List.copyOf(bodies);
    funds = List.copyOf(funds);
    plans = List.copyOf(plans);
    doubts = List.copyOf(doubts);
  }

  static Matches of(List<Side> sides) {
    var doubts = new ArrayList<String>();
    var match = new Matching(sides, doubts);
    var partners = match.of(s -> s.on().partners().stream(), (i, p) -> signs(sides.get(i), p));
    var bodies = match.of(s -> s.on().bodies().stream(), (i, b) -> signs(i, partners, b));
    renamed(bodies, doubts);
    return new Matches(
        match.of(Matches::areas, (_, a) -> signs(a)),
        partners,
        match.of(s -> s.on().posts().stream(), (_, p) -> Signs.named(p.id(), plain(p.title()))),
        bodies,
        match.of(Matches::funds, (_, f) -> Signs.named(f.id(), plain(f.name()))),
        match.of(
            s -> business(s).plans().stream(), (_, p) -> Signs.named(p.id(), plain(p.title()))),
        doubts);
  }

  private static Stream<Area> areas(Side side) {
    return side.on().charter().areas().stream().filter(a -> in(side, a.inForce()));
  }

  private static Stream<Fund> funds(Side side) {
    return business(side).funds().stream().filter(f -> in(side, f.inForce()));
  }

  private static Signs signs(Area area) {
    return new Signs(area.gss(), area.id().value(), plain(area.name()), Optional.empty());
  }

  private static remit.core.charter.Charter.Business business(Side side) {
    return side.on().charter().business();
  }

  private static boolean in(Side side, Period period) {
    return !period.contains(side.on().day()).no();
  }

  private interface Signing<T> {
    Signs of(int side, T thing);
  }

  private record Matching(List<Side> sides, List<String> doubts) {
    <T> List<Same<T>> of(Function<Side, Stream<T>> things, Signing<T> signing) {
      var signed = new ArrayList<List<Signed<T>>>();
      for (int side = 0; side < sides.size(); side++) {
        int at = side;
        signed.add(
            things.apply(sides.get(at)).map(t -> new Signed<>(t, signing.of(at, t))).toList());
      }
      return Matcher.match(signed, doubts);
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Signs signs(Side side, Partner partner) {
    var codes = new TreeSet<String>();
    for (var area : partner.serves()) {
      var found = side.on().areas().find(area.value());
      codes.add(found.flatMap(Area::gss).orElse(""));
    }
    boolean coded = !codes.isEmpty() && !codes.contains("");
    return new Signs(
        partner.ods().map(ods -> "ODS " + ods),
        partner.id().value(),
        plain(partner.name()),
        coded ? Optional.of(partner.kind().value().value() + " for " + codes) : Optional.empty());
  }

  private static Signs signs(int side, List<Same<Partner>> partners, Body body) {
    var of = new TreeSet<Integer>();
    for (var id : body.of()) {
      int row = row(partners, side, p -> p.id().equals(id.value()));
      if (row >= 0) of.add(row);
    }
    return new Signs(
        Optional.empty(),
        body.id().value(),
        plain(body.name()) + of,
        of.isEmpty() ? Optional.empty() : Optional.of(body.kind().value().value() + of));
  }

  private static void renamed(List<Same<Body>> bodies, List<String> doubts) {
    for (var same : bodies) {
      var all = same.of().stream().flatMap(Optional::stream).toList();
      boolean kinds = distinct(all.stream().map(Body::kind).map(Located::value).toList());
      if (kinds && distinct(all.stream().map(Body::name).toList())) {
        doubts.add(
            "`%s` is taken for one body by its identifier, although its name and its kind differ"
                .formatted(same.first().id()));
      }
    }
  }

  private static boolean distinct(Collection<?> values) {
    return values.stream().distinct().count() > 1;
  }

  /// Tells whether actors of two charters are the same: a row of bodies, partners or posts.
  String key(int side, Actor actor) {
    int row =
        switch (actor) {
          case Actor.OfPartner(var id) -> row(partners, side, p -> p.id().equals(id));
          case Actor.OfBody(var id) -> row(bodies, side, b -> b.id().equals(id));
          case Actor.OfPost(var id) -> row(posts, side, p -> p.id().equals(id));
        };
    return actor.getClass().getSimpleName() + " " + (row < 0 ? actor.id() : "#" + row);
  }

  static <T> int row(List<Same<T>> rows, int side, java.util.function.Predicate<T> is) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).of().get(side).filter(is).isPresent()) return row;
    }
    return -1;
  }
}
