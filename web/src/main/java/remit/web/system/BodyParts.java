package remit.web.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.authority.Remit;
import remit.core.because.Because;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.explain.BodyPart;
import remit.core.explain.Power;
import remit.core.kernel.Actor;
import remit.core.kernel.Truth;
import remit.web.http.Visit;
import remit.web.page.DecisionLine;
import remit.web.page.Link;
import remit.web.page.MeetingLine;
import remit.web.page.PublicRoutes;
import remit.web.page.Reason;
import remit.web.page.Row;
import remit.web.show.Reasons;
import remit.web.show.SystemView;

/// Puts the page of a body together.
final class BodyParts {
  private final SystemView view;
  private final Body body;
  private final BodyPart part;

  BodyParts(SystemView view, Body body) {
    this.view = view;
    this.body = body;
    this.part =
        view.explanation().bodies().stream()
            .filter(b -> b.id().equals(body.id()))
            .findFirst()
            .orElseThrow();
  }

  BodyPage page(Visit visit, List<MeetingLine> meetings, List<DecisionLine> decisions) {
    var bodies = PublicRoutes.bodies(view.id());
    var here = PublicRoutes.body(view.id(), body.id().value());
    return new BodyPage(
        visit.layout(view.crumbsBelow(view.link(bodies, "Bodies"))),
        view.frame(here, bodies),
        part.name(),
        part.kind(),
        part.standing().words(),
        part.standing() == BodyPart.Standing.DECIDES,
        part.partners().stream().map(view::partnerLink).toList(),
        facts(),
        part.sits().seats().stream().map(BodyParts::seat).toList(),
        seatsNote(),
        SystemView.said(part.sits().quorum()),
        SystemView.said(part.sits().carries()),
        part.decides().stream().filter(p -> !p.isOwnAffair()).map(this::held).toList(),
        part.decides().stream().filter(Power::isOwnAffair).map(this::held).toList(),
        part.advises().stream().map(m -> function(m.function(), m.title())).toList(),
        part.reviews(),
        part.saidToDecide().stream().map(m -> function(m.function(), m.title())).toList(),
        terms(),
        meets(),
        VotesOfBody.of(view, body),
        meetings,
        decisions,
        follow(),
        Reasons.sources(part.sources()));
  }

  private List<Link> follow() {
    var system = view.id();
    var id = body.id().value();
    return List.of(
        new Link(PublicRoutes.calendarFeed(system, id), "Its dates (iCalendar)"),
        new Link(PublicRoutes.meetingsFeed(system, id), "Its meetings (Atom)"),
        new Link(PublicRoutes.decisionsFeed(system, id), "Its decisions (Atom)"));
  }

  private Link function(String id, String title) {
    return view.link(PublicRoutes.function(view.id(), id), title);
  }

  private List<Row> facts() {
    var facts = new ArrayList<Row>();
    part.committeeOf().ifPresent(p -> facts.add(new Row("Committee of", view.bodyName(p))));
    part.under().ifPresent(u -> facts.add(new Row("Set up under", u.text())));
    if (!part.areas().isEmpty()) facts.add(new Row("For", areas()));
    facts.add(new Row("At work", isAtWork()));
    return List.copyOf(facts);
  }

  private String areas() {
    var areas = view.charter().areas();
    return part.areas().stream()
        .map(a -> areas.find(a).map(Area::name).orElse(a.value()))
        .collect(Collectors.joining(", "));
  }

  private String isAtWork() {
    return switch (part.status()) {
      case ACTIVE -> "yes";
      case DORMANT -> "dormant: it exists on paper and does not meet";
      case SHADOW -> "in shadow form: it meets before it is set up in law";
    };
  }

  private String seatsNote() {
    return switch (part.sits().known()) {
      case ALL -> "";
      case SOME -> "Not all of its members are known.";
      case NONE -> "Who sits on it is not known.";
    };
  }

  private static BodyPage.SeatRow seat(BodyPart.SeatPart seat) {
    var role =
        switch (seat.role()) {
          case CHAIR -> " (chair)";
          case VICE_CHAIR -> " (vice-chair)";
          case MEMBER -> "";
        };
    return new BodyPage.SeatRow(
        seat.name() + (seat.name().contains("chair") ? "" : role),
        seat.number().map(String::valueOf).orElse("unknown"),
        String.join(" or ", seat.from()),
        seat.post().or(seat::person).orElse(""),
        word(seat.votes()),
        seat.terms());
  }

  private static String word(Truth truth) {
    return switch (truth) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  private BodyPage.Held held(Power power) {
    return new BodyPage.Held(
        function(power.function().value(), power.title()),
        String.join(", ", power.holders()),
        power.limits(),
        power.from(),
        power.missing(),
        view.remits().stream()
            .filter(r -> r.actor().equals(new Actor.OfBody(body.id())))
            .filter(r -> r.function().equals(power.function()))
            .filter(r -> power.holders().contains(view.partnerName(r.holder())))
            .map(r -> chain(view, r))
            .toList());
  }

  /// The chain of a remit as reasons, the holder first.
  static Reason chain(SystemView view, Remit remit) {
    var steps = new ArrayList<Because>();
    steps.add(remit.chain().because());
    remit.chain().links().forEach(l -> steps.add(l.because()));
    return Reasons.of(
        Because.that(
            "for " + view.partnerName(remit.holder()) + ", by this chain", List.copyOf(steps)));
  }

  private List<BodyPage.Term> terms() {
    var terms = part.terms();
    var list = new ArrayList<BodyPage.Term>();
    list.add(new BodyPage.Term("Terms of reference", SystemView.said(terms.document())));
    if (!terms.approvedBy().isEmpty()) {
      list.add(plain("Changed by", String.join(", ", terms.approvedBy())));
    }
    list.add(new BodyPage.Term("To be reviewed by", SystemView.said(terms.reviewBy())));
    terms.reportsTo().ifPresent(to -> list.add(plain("Reports to", to)));
    terms.recordsHeldBy().ifPresent(by -> list.add(plain("Answers requests for its records", by)));
    return List.copyOf(list);
  }

  private List<BodyPage.Term> meets() {
    var meets = part.meets();
    var list = new ArrayList<BodyPage.Term>();
    list.add(new BodyPage.Term("In public", SystemView.said(meets.inPublic())));
    list.add(new BodyPage.Term("Ordinary meetings", SystemView.said(meets.when())));
    list.add(new BodyPage.Term("Notice", SystemView.said(meets.notice())));
    list.add(new BodyPage.Term("Publishes", SystemView.said(meets.publishes())));
    if (!meets.with().isEmpty()) list.add(plain("Meets with", String.join(", ", meets.with())));
    return List.copyOf(list);
  }

  private static BodyPage.Term plain(String key, String text) {
    return new BodyPage.Term(
        key, new remit.web.page.Said(text, Optional.empty(), Optional.empty(), List.of()));
  }
}
