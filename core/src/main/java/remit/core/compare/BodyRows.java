package remit.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.authority.Remit;
import remit.core.charter.Body;
import remit.core.charter.Fund;
import remit.core.charter.Meetings;
import remit.core.charter.Plan;
import remit.core.compare.BodyRow.Asked;
import remit.core.compare.BodyRow.Joint;
import remit.core.compare.BodyRow.Openness;
import remit.core.compare.BodyRow.Review;
import remit.core.compare.BodyRow.Standing;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.law.BodyKind;
import remit.core.law.Provision;
import remit.core.law.Requirement;
import remit.core.source.Located;

/// Describes each body in each charter.
final class BodyRows {
  private final Looked side;

  private BodyRows(Looked side) {
    this.side = side;
  }

  static List<BodyRow> rows(List<Looked> sides, Matches matches) {
    var rows = new ArrayList<BodyRow>();
    for (var same : matches.bodies()) {
      var cells = new ArrayList<Optional<Standing>>();
      boolean joint = false;
      for (var side : sides) {
        var body = same.of().get(side.number());
        joint |= body.filter(side::isJoint).isPresent();
        cells.add(body.map(b -> new BodyRows(side).standing(b)));
      }
      rows.add(new BodyRow(same, cells, joint ? Joint.YES : Joint.NO));
    }
    return rows;
  }

  private Standing standing(Body body) {
    var functions = side.publicRemits(body);
    long own =
        side.remits(body).stream().map(Remit::function).distinct().count()
            - functions.stream().map(Remit::function).distinct().count();
    return new Standing(
        body,
        body.kind().value().value(),
        side.on().kind(body).map(BodyKind::capacity),
        side.on().kind(body).flatMap(BodyKind::note),
        body.under().flatMap(u -> side.on().findProvision(u.value())).map(Provision::citation),
        functions.stream().map(Remit::function).distinct().map(this::title).toList(),
        (int) own,
        side.remits(body).stream().map(Remit::holder).distinct().map(side::name).toList(),
        side.plansApprovedBy(body).stream().map(Plan::title).toList(),
        side.fundsGovernedBy(body).stream().map(Fund::name).toList(),
        titles(body.doings().advises()),
        titles(
            body.doings().saidToDecide().stream()
                .filter(f -> !mayDecide(body, f.value()))
                .toList()),
        openness(body),
        reviews(body));
  }

  private boolean mayDecide(Body body, FunctionId function) {
    return side.remits(body).stream()
        .anyMatch(r -> side.on().functions().isWithin(function, r.function()));
  }

  private String title(FunctionId function) {
    return side.on().functions().title(function);
  }

  private List<String> titles(List<Located<FunctionId>> functions) {
    return functions.stream().map(f -> title(f.value())).toList();
  }

  private Openness openness(Body body) {
    var open = demands(body, Requirement.MeetsInPublic.class);
    return new Openness(
        body.meets().inPublic(),
        body.meets()
            .publishes()
            .map(set -> set.stream().sorted().map(Meetings.Publication::words).toList()),
        citations(open.stream().filter(p -> p.standing().binding())),
        demands(body, Requirement.Publishes.class).stream()
            .filter(p -> p.standing().binding())
            .map(p -> new Asked(p.citation(), published(body, p)))
            .toList(),
        citations(open.stream().filter(p -> !p.standing().binding())),
        answers(body));
  }

  private static List<Citation> citations(Stream<Provision> provisions) {
    return provisions.map(Provision::citation).distinct().toList();
  }

  /// The provisions certainly in force on the day that ask a body for this sort of thing.
  private List<Provision> demands(Body body, Class<? extends Requirement> sort) {
    var local = side.on().charter().powers().provisions().stream();
    return Stream.concat(side.on().law().provisions().stream(), local)
        .filter(p -> p.inForce().contains(side.on().day()).yes())
        .filter(p ->
            p.requirements().stream().anyMatch(r -> sort.isInstance(r) && side.covers(r, body)))
        .toList();
  }

  private List<String> published(Body body, Provision provision) {
    return provision.requirements().stream()
        .filter(r -> side.covers(r, body))
        .flatMap(r ->
            r instanceof Requirement.Publishes(_, var what) ? what.stream().sorted() : Stream.of())
        .distinct()
        .toList();
  }

  /// A body of one partner is that partner's own, and the partner answers.
  private List<String> answers(Body body) {
    var named = body.terms().recordsHeldBy();
    if (named.isPresent()) return List.of(side.name(named.get().value()));
    return body.of().size() == 1 ? List.of(side.name(body.of().getFirst().value())) : List.of();
  }

  private List<Review> reviews(Body body) {
    var reviews = new ArrayList<Review>();
    for (var scrutiny : side.on().bodies()) {
      if (scrutiny.id().equals(body.id())) continue;
      var scrutinised = Looked.values(scrutiny.doings().scrutinises());
      var itself = new Actor.OfBody(body.id());
      var partners =
          Looked.values(body.of()).stream()
              .filter(p -> scrutinised.contains(new Actor.OfPartner(p)))
              .map(side::name)
              .toList();
      if (scrutinised.contains(itself)) reviews.add(new Review(scrutiny.name(), List.of()));
      else if (partners.size() == body.of().size() && !partners.isEmpty()) {
        reviews.add(new Review(scrutiny.name(), List.of()));
      } else if (!partners.isEmpty()) reviews.add(new Review(scrutiny.name(), partners));
    }
    return reviews;
  }
}
