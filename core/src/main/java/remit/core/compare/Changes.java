package remit.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import remit.core.charter.Body;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.charter.Post;
import remit.core.compare.Change.Kind;
import remit.core.compare.Change.Subject;
import remit.core.source.Fact;
import remit.core.source.Located;

/// The differences of words between one charter and the first.
final class Changes {
  private final Matches matches;
  private final Looked before;
  private final Looked after;
  private final Phrases was;
  private final Phrases is;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Matches matches, Looked before, Looked after) {
    this.matches = matches;
    this.before = before;
    this.after = after;
    was = new Phrases(before);
    is = new Phrases(after);
  }

  /// @return for each charter its changes against the first; none for the first
  static List<List<Change>> of(List<Looked> sides, Matches matches) {
    return sides.stream().map(s -> new Changes(matches, sides.getFirst(), s).all()).toList();
  }

  private List<Change> all() {
    if (before == after) return List.of();
    each(matches.partners(), Subject.PARTNERS, Partner::name, this::partner, this::partner);
    each(matches.posts(), Subject.POSTS, Post::title, _ -> "", this::post);
    each(matches.bodies(), Subject.BODIES, Body::name, this::body, this::body);
    each(matches.plans(), Subject.PLANS, Plan::title, _ -> "", this::plan);
    changes.addAll(new GrantChanges(matches, before, after).all());
    changes.addAll(new FundChanges(matches, before, after).all());
    changes.sort(Comparator.comparing(Change::subject));
    return List.copyOf(changes);
  }

  private interface Pair<T> {
    void compare(T was, T is);
  }

  private <T> void each(
      List<Same<T>> all,
      Subject subject,
      Function<T, String> name,
      Function<T, String> added,
      Pair<T> both) {
    for (var same : all) {
      var was = same.of().get(before.number());
      var is = same.of().get(after.number());
      if (was.isPresent() && is.isPresent()) both.compare(was.get(), is.get());
      else if (was.isPresent()) {
        changes.add(new Change(subject, Kind.REMOVED, name.apply(was.get()), "is not there"));
      } else if (is.isPresent()) {
        var says = "is new" + added.apply(is.get());
        changes.add(new Change(subject, Kind.ADDED, name.apply(is.get()), says));
      }
    }
  }

  private void differ(Subject subject, String about, String what, String was, String is) {
    if (was.equals(is)) return;
    changes.add(
        new Change(subject, Kind.CHANGED, about, "%s: %s; before: %s".formatted(what, is, was)));
  }

  private String partner(Partner partner) {
    var over = partner.succeeds().stream().map(p -> after.name(p.value())).toList();
    return ": "
        + partner.kind()
        + (over.isEmpty() ? "" : ", takes over from " + Phrases.series(over));
  }

  private void partner(Partner was, Partner is) {
    var about = is.name();
    differ(Subject.PARTNERS, about, "its name", was.name(), is.name());
    differ(Subject.PARTNERS, about, "its kind", was.kind().toString(), is.kind().toString());
    fact(Subject.PARTNERS, about, "how it stands to the system", was.stance(), is.stance());
    fact(
        Subject.PARTNERS,
        about,
        "spending from which a decision is key",
        was.keyDecisionThreshold(),
        is.keyDecisionThreshold());
  }

  /// A fact whose value reads the same whoever says it.
  private <T> void fact(Subject subject, String about, String what, Fact<T> was, Fact<T> is) {
    differ(subject, about, what, Phrases.fact(was, Changes::word), Phrases.fact(is, Changes::word));
  }

  private void post(Post was, Post is) {
    differ(Subject.POSTS, is.title(), "its title", was.title(), is.title());
    differ(
        Subject.POSTS,
        is.title(),
        "it serves",
        this.was.partners(was.of()),
        this.is.partners(is.of()));
  }

  private String body(Body body) {
    return ": %s of %s".formatted(body.kind(), is.partners(body.of()));
  }

  private void body(Body was, Body is) {
    var about = is.name();
    differ(Subject.BODIES, about, "its name", was.name(), is.name());
    differ(Subject.BODIES, about, "its kind", was.kind().toString(), is.kind().toString());
    differ(
        Subject.BODIES,
        about,
        "it is a body of",
        this.was.partners(was.of()),
        this.is.partners(is.of()));
    differ(Subject.BODIES, about, "its standing", word(was.status()), word(is.status()));
    differ(Subject.BODIES, about, "it advises on", advises(before, was), advises(after, is));
    differ(Subject.BODIES, about, "it reviews", reviews(before, was), reviews(after, is));
    changes.addAll(new SeatChanges(before, after).of(was, is));
  }

  private static String word(Object value) {
    return value instanceof Enum<?> e
        ? e.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        : value.toString();
  }

  private static String advises(Looked side, Body body) {
    return words(body.doings().advises(), f -> side.on().functions().title(f));
  }

  private static String reviews(Looked side, Body body) {
    return words(body.doings().scrutinises(), side::name);
  }

  private static <T> String words(List<Located<T>> all, Function<T, String> name) {
    return all.isEmpty()
        ? "nothing"
        : Phrases.series(all.stream().map(a -> name.apply(a.value())).sorted().toList());
  }

  private void plan(Plan was, Plan is) {
    var about = is.title();
    plan(about, "its owners", this.was.partners(was.owners()), this.is.partners(is.owners()));
    plan(
        about,
        "asked without owning it",
        this.was.partners(was.consultees()),
        this.is.partners(is.consultees()));
    plan(about, "approved by", approvers(before, was), approvers(after, is));
    fact(Subject.PLANS, about, "due", was.due(), is.due());
  }

  private void plan(String about, String what, String was, String is) {
    differ(Subject.PLANS, about, what, orNobody(was), orNobody(is));
  }

  private static String orNobody(String names) {
    return names.isEmpty() ? "nobody" : names;
  }

  private static String approvers(Looked side, Plan plan) {
    return Phrases.series(
        plan.approvedBy().stream()
            .map(a -> side.name(new remit.core.kernel.Actor.OfBody(a.body().value())))
            .toList());
  }
}
