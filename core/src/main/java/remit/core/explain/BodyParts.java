package remit.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.calendar.Dates;
import remit.core.calendar.Term;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.charter.Meetings;
import remit.core.charter.Post;
import remit.core.charter.Seat;
import remit.core.explain.BodyPart.Matter;
import remit.core.explain.BodyPart.SeatPart;
import remit.core.explain.BodyPart.Standing;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.law.BodyKind;
import remit.core.law.FunctionClass;
import remit.core.source.Located;
import remit.core.source.Span;

/// Bodies, with who sits and what each may decide.
final class BodyParts {
  private final CharterOn charter;
  private final Words words;
  private final VotingWords voting;
  private final Powers powers;

  BodyParts(CharterOn charter, Words words, Powers powers) {
    this.charter = charter;
    this.words = words;
    voting = new VotingWords(words);
    this.powers = powers;
  }

  List<BodyPart> all() {
    return charter.bodies().stream().map(this::body).toList();
  }

  private BodyPart body(Body body) {
    var decides = powers.of(new Actor.OfBody(body.id()));
    return new BodyPart(
        body.id(),
        body.name(),
        Words.kind(body.kind().value().value()),
        standing(body, decides),
        body.status(),
        body.of().stream().map(Located::value).toList(),
        words.partners(body.of()),
        body.parent().map(Located::value),
        charter.areasOf(body),
        under(body),
        sits(body),
        decides,
        matters(body.doings().advises()),
        words.actors(body.doings().scrutinises()),
        matters(saidWrongly(body, decides)),
        meets(body),
        terms(body),
        body.sources(),
        body.place());
  }

  private Optional<Statement> under(Body body) {
    return body.under()
        .map(u ->
            charter
                .findProvision(u.value())
                .map(p -> Statement.known(p.cite(), List.of(p.citation()), u.place()))
                .orElseGet(() -> Statement.known(u.value().value(), List.of(), u.place())));
  }

  private Standing standing(Body body, List<Power> decides) {
    boolean sure = decides.stream().anyMatch(p -> p.certain().yes());
    if (decides.isEmpty()) return without(body);
    if (!sure) return Standing.UNKNOWN;
    boolean scrutiny = decides.stream().allMatch(p -> isScrutiny(p.functionClass()));
    return scrutiny ? Standing.REVIEWS : Standing.DECIDES;
  }

  private Standing without(Body body) {
    var capacity = charter.kind(body).map(BodyKind::capacity);
    if (capacity.isEmpty()) {
      return body.doings().advises().isEmpty() ? Standing.NOTHING : Standing.ADVISES;
    }
    return switch (capacity.get()) {
      case ADVISES -> Standing.ADVISES;
      case SCRUTINISES ->
          body.doings().scrutinises().isEmpty() ? Standing.NOTHING : Standing.REVIEWS;
      case DECIDES -> body.doings().advises().isEmpty() ? Standing.NOTHING : Standing.ADVISES;
    };
  }

  private static boolean isScrutiny(FunctionClass functionClass) {
    return functionClass == FunctionClass.HEALTH_SCRUTINY
        || functionClass == FunctionClass.SCRUTINY;
  }

  /// What it is said to decide and has no authority over, nor over a part or the whole of it.
  private List<Located<FunctionId>> saidWrongly(Body body, List<Power> decides) {
    var functions = charter.functions();
    return body.doings().saidToDecide().stream()
        .filter(said ->
            decides.stream()
                .noneMatch(p ->
                    functions.isWithin(said.value(), p.function())
                        || functions.isWithin(p.function(), said.value())))
        .toList();
  }

  private List<Matter> matters(List<Located<FunctionId>> functions) {
    return functions.stream()
        .map(f -> new Matter(f.value().value(), words.function(f.value()), f.place()))
        .toList();
  }

  private BodyPart.Sits sits(Body body) {
    var membership = body.membership();
    return new BodyPart.Sits(
        charter.seats(body).stream().map(this::seat).toList(),
        membership.known(),
        Words.statement(membership.quorum(), voting::of),
        Words.statement(membership.carries(), voting::of));
  }

  private SeatPart seat(Seat seat) {
    return new SeatPart(
        seat.id().value(),
        Words.slug(seat.id().value()),
        seat.number().known(),
        words.partners(seat.from()),
        seat.heldBy().map(h -> words.name(new Actor.OfPost(h.value()))),
        seat.person(),
        seat.classes(),
        seat.role(),
        seat.mayVote(),
        terms(seat),
        seat.place());
  }

  private List<String> terms(Seat seat) {
    var terms = new ArrayList<String>();
    seat.votes().known().filter(v -> v > 1).ifPresent(v -> terms.add("%d votes each".formatted(v)));
    if (!seat.nominatedBy().isEmpty()) {
      terms.add("nominated jointly by " + Words.series(words.partners(seat.nominatedBy())));
    }
    seat.rotation()
        .ifPresent(r ->
            terms.add(
                "goes round every %s: %s"
                    .formatted(
                        r.every().replaceFirst("^1 ", ""),
                        Words.series(words.partners(r.order())))));
    if (!seat.onlyFor().isEmpty()) {
      terms.add("only for " + Words.series(words.functions(seat.onlyFor())));
    }
    seat.speaksFor().ifPresent(s -> terms.add("speaks for " + s));
    seat.weights().forEach((name, weight) -> terms.add(name + " " + weight));
    return terms;
  }

  private BodyPart.Meets meets(Body body) {
    var meets = body.meets();
    var with =
        body.doings().meetsWith().stream()
            .map(b -> words.name(new Actor.OfBody(b.value())))
            .toList();
    return new BodyPart.Meets(
        Words.yesNo(meets.inPublic()),
        Words.statement(meets.publishes(), BodyParts::published),
        Words.statement(meets.calendar(), CalendarWords::of),
        Words.statement(meets.notice(), Term::toString),
        with);
  }

  private static String published(java.util.Set<Meetings.Publication> what) {
    return what.isEmpty()
        ? "nothing"
        : what.stream().sorted().map(Meetings.Publication::words).collect(Collectors.joining(", "));
  }

  private BodyPart.Terms terms(Body body) {
    var terms = body.terms();
    var to = terms.reportsTo().map(Located::value);
    return new BodyPart.Terms(
        Words.statement(terms.document(), text -> text),
        words.actors(terms.approvedBy()),
        Words.statement(terms.reviewBy(), Dates::words),
        to.map(words::name),
        to.flatMap(a -> a instanceof Actor.OfBody(var id) ? Optional.of(id) : Optional.empty()),
        terms.recordsHeldBy().map(p -> words.name(p.value())));
  }

  /// Offices that may decide something, alone, by what was given to them.
  List<Explanation.PostPart> posts() {
    return charter.posts().stream()
        .map(p -> post(p, powers.of(new Actor.OfPost(p.id()))))
        .filter(p -> !p.decides().isEmpty() || receives(p.id()))
        .toList();
  }

  private boolean receives(String post) {
    return charter.delegations().stream()
        .anyMatch(d -> d.to().value() instanceof Actor.OfPost(var id) && id.value().equals(post));
  }

  private Explanation.PostPart post(Post post, List<Power> decides) {
    var areas =
        post.of().stream()
            .flatMap(p -> charter.findPartner(p.value()).stream())
            .flatMap(p -> p.serves().stream())
            .map(Located::value)
            .distinct()
            .toList();
    Span place = post.place();
    return new Explanation.PostPart(
        post.id().value(),
        post.title(),
        post.of().stream().map(Located::value).toList(),
        words.partners(post.of()),
        areas,
        decides,
        post.sources(),
        place);
  }
}
