package remit.core.explain.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import remit.core.calendar.Dates;
import remit.core.explain.BodyPart;
import remit.core.explain.BodyPart.Standing;
import remit.core.explain.DelegationPart;
import remit.core.explain.Explanation;
import remit.core.explain.FunctionPart;
import remit.core.explain.Power;
import remit.core.explain.Statement;
import remit.core.explain.Statement.Certainty;
import remit.core.kernel.Citation;
import remit.core.source.Span;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// An explanation as text: the whole in short, then part by part, then what is not known.
public final class ExplanationText {
  private static final String IN = "  ";
  private static final String FURTHER = "    ";

  private final Explanation explanation;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation, Paint paint) {
    this.explanation = explanation;
    this.paint = paint;
  }

  public static List<String> lines(Explanation explanation, Paint paint) {
    var text = new ExplanationText(explanation, paint);
    text.head();
    text.areas();
    text.partners();
    for (var standing : Standing.values()) text.bodies(standing);
    text.posts();
    text.functions();
    text.delegations();
    text.reserved();
    text.funds();
    text.bound();
    text.unknown();
    return List.copyOf(text.lines);
  }

  private void heading(String title) {
    lines.add("");
    lines.add(paint.with(Ink.BOLD, title));
  }

  private void item(String text) {
    lines.addAll(Wrap.hanging(IN, text));
  }

  private void further(String text) {
    lines.addAll(Wrap.hanging(FURTHER, text));
  }

  private void listed(String text) {
    lines.addAll(Wrap.hanging("      - ", text));
  }

  private void name(String name, Span place) {
    var at = at(place);
    var wrapped = Wrap.hanging(IN, name + at);
    for (var line : wrapped) lines.add(line);
  }

  private static String at(Span place) {
    return place.file().isEmpty() ? "" : " (%s:%d)".formatted(place.file(), place.line());
  }

  private void sources(List<Citation> sources) {
    sources.forEach(s -> further("Source: " + s.title()));
  }

  private void gapOr(String label, Statement statement) {
    if (statement.certainty() == Certainty.UNSAID) return;
    further(Phrases.labelled(label, statement));
  }

  private void head() {
    var heading = explanation.heading();
    for (var line : Wrap.hanging("", heading.title())) lines.add(paint.with(Ink.BOLD, line));
    lines.addAll(
        Wrap.hanging(
            "",
            "What this system is, from the charter `%s` as of %s under the law of %s."
                .formatted(heading.charter(), Dates.words(heading.asOf()), heading.law())));
    heading("In short");
    explanation.system().forEach(s -> lines.addAll(Wrap.hanging("  - ", s.text() + ".")));
  }

  private void areas() {
    if (explanation.areas().isEmpty()) return;
    heading("Areas");
    for (var area : explanation.areas()) {
      var says = new StringBuilder(area.name());
      says.append(", ").append(area.level().name().toLowerCase(java.util.Locale.ROOT));
      area.gss().ifPresent(g -> says.append(" (").append(g).append(")"));
      if (!area.madeOf().isEmpty()) {
        says.append(", made of ").append(Phrases.series(area.madeOf()));
      }
      item(says.toString());
      gapOr("Population", area.population());
    }
  }

  private void partners() {
    if (explanation.partners().isEmpty()) return;
    heading("Partners");
    for (var partner : explanation.partners()) {
      name(partner.name(), partner.place());
      var serves = partner.serves().isEmpty() ? "" : ", serves " + Phrases.series(partner.serves());
      further(Phrases.capital(partner.kind()) + serves);
      gapOr("How it stands to the system", partner.stance());
      if (!partner.succeeds().isEmpty()) {
        further("Took over from " + Phrases.series(partner.succeeds()));
      }
      further(
          partner.organs().isEmpty()
              ? "The charter names nobody who acts for it"
              : "Acts through " + Phrases.series(partner.organs()));
      sources(partner.sources());
    }
  }

  private void bodies(Standing standing) {
    var some = explanation.bodies().stream().filter(b -> b.standing() == standing).toList();
    if (some.isEmpty()) return;
    heading(Phrases.heading(standing));
    some.forEach(this::body);
  }

  private void body(BodyPart body) {
    name(body.name(), body.place());
    further(Phrases.capital(Phrases.kind(body)));
    body.under().ifPresent(u -> further("Set up under " + u.text()));
    body.committeeOf()
        .flatMap(id -> explanation.bodies().stream().filter(b -> b.id().equals(id)).findFirst())
        .ifPresent(parent -> further("A committee of " + parent.name()));
    powers(body);
    matters("Advises on", body.advises());
    matters("Is said to decide, and may not", body.saidToDecide());
    if (!body.reviews().isEmpty()) further("Reviews " + Phrases.series(body.reviews()));
    members(body);
    gapOr("Quorum", body.sits().quorum());
    gapOr("Carried by", body.sits().carries());
    meets(body.meets());
    terms(body.terms());
    sources(body.sources());
  }

  private void powers(BodyPart body) {
    var functions = body.decides().stream().filter(p -> !p.isOwnAffair()).toList();
    if (!functions.isEmpty()) {
      further(body.standing() == Standing.REVIEWS ? "Holds" : "May decide on");
      functions.forEach(p -> listed(power(p, body)));
    }
    var own =
        body.decides().stream()
            .filter(Power::isOwnAffair)
            .flatMap(p -> p.holders().stream())
            .distinct()
            .toList();
    if (!own.isEmpty()) further("And on the own affairs of " + Phrases.series(own));
  }

  private static String power(Power power, BodyPart body) {
    var terms = Phrases.terms(power, body);
    return power.title() + (terms.isEmpty() ? "" : ": " + terms);
  }

  private void matters(String lead, List<BodyPart.Matter> matters) {
    if (matters.isEmpty()) return;
    further(lead + " " + Phrases.series(matters.stream().map(m -> "“" + m.title() + "”").toList()));
  }

  private void members(BodyPart body) {
    var sits = body.sits();
    if (!sits.seats().isEmpty()) {
      further("Who sits");
      sits.seats().forEach(s -> listed(Phrases.seat(s)));
    }
    var missing = Phrases.membersKnown(sits.known());
    if (!missing.isEmpty()) further(missing);
  }

  private void meets(BodyPart.Meets meets) {
    if (!meets.with().isEmpty()) {
      further(
          "Meets together with %s; each decides for itself"
              .formatted(Phrases.series(meets.with())));
    }
    gapOr("Meets in public", meets.inPublic());
    gapOr("Publishes", meets.publishes());
    gapOr("Meets", meets.when());
    gapOr("Notice", meets.notice());
  }

  private void terms(BodyPart.Terms terms) {
    gapOr("Terms of reference", terms.document());
    if (!terms.approvedBy().isEmpty()) {
      further("Its terms are approved by " + Phrases.series(terms.approvedBy()));
    }
    gapOr("To be reviewed by", terms.reviewBy());
    terms.reportsTo().ifPresent(to -> further("Reports to " + to));
  }

  private void posts() {
    if (explanation.posts().isEmpty()) return;
    heading("Offices that may decide alone");
    for (var post : explanation.posts()) {
      name(post.title(), post.place());
      if (post.decides().isEmpty()) further("Was given something, and may decide nothing by it");
      for (var power : post.decides()) {
        var terms = new ArrayList<>(power.limits());
        if (!power.from().isEmpty()) terms.addFirst("given by " + Phrases.series(power.from()));
        further(
            "%s, for %s%s"
                .formatted(
                    power.title(),
                    Phrases.series(power.holders()),
                    terms.isEmpty() ? "" : ": " + String.join("; ", terms)));
      }
    }
  }

  /// Functions with one answer are told together.
  private void functions() {
    if (explanation.functions().isEmpty()) return;
    heading("Functions, and who decides");
    var byAnswer = new LinkedHashMap<List<String>, List<String>>();
    for (var function : explanation.functions()) {
      byAnswer.computeIfAbsent(answer(function), _ -> new ArrayList<>()).add(function.title());
    }
    byAnswer.forEach((answer, titles) -> {
      titles.forEach(this::item);
      lines.addAll(answer);
    });
  }

  private static List<String> answer(FunctionPart function) {
    var answer = new ArrayList<String>();
    for (var decider : function.deciders()) {
      var terms = new ArrayList<>(List.of("for " + Phrases.series(decider.holders())));
      terms.addAll(decider.limits());
      answer.addAll(Wrap.hanging("      - ", decider.name() + ", " + String.join(", ", terms)));
    }
    if (function.deciders().isEmpty()) {
      answer.addAll(
          Wrap.hanging(
              FURTHER,
              function.holders().isEmpty()
                  ? "Nobody here holds it"
                  : "Held by %s; the charter names nobody who decides"
                      .formatted(Phrases.series(function.holders()))));
    }
    if (!function.advises().isEmpty()) {
      answer.addAll(Wrap.hanging(FURTHER, "Advised on by " + Phrases.series(function.advises())));
    }
    return answer;
  }

  private void delegations() {
    if (explanation.delegations().isEmpty()) return;
    heading("What was given to whom");
    explanation.delegations().forEach(this::delegation);
  }

  private void delegation(DelegationPart delegation) {
    name(delegation.fromName() + " to " + delegation.toName(), delegation.place());
    further(Phrases.capital(Phrases.gives(delegation)));
    delegation.keeps().ifPresent(k -> further(Phrases.capital(k)));
    gapOr("Under", delegation.under());
    gapOr("May be passed on", delegation.onward());
    if (!delegation.instrument().isEmpty()) {
      var told = delegation.instrument().stream().map(Statement::sentence).toList();
      further("Instrument: " + String.join(", ", told));
    }
    if (!delegation.inForce().equals("always")) further("In force " + delegation.inForce());
    delegation.trouble().ifPresent(t -> further(Phrases.capital(t)));
    sources(delegation.sources());
  }

  private void reserved() {
    if (explanation.reserved().isEmpty()) return;
    heading("What is reserved");
    for (var kept : explanation.reserved()) {
      var acts = kept.acts().isEmpty() ? "" : " (to " + String.join(", ", kept.acts()) + ")";
      name(
          "%s%s: %s".formatted(Phrases.series(kept.what()), acts, Phrases.series(kept.to())),
          kept.place());
      sources(kept.sources());
    }
  }

  private void funds() {
    if (explanation.funds().isEmpty()) return;
    heading("Money held or counted together");
    for (var fund : explanation.funds()) {
      name(fund.name(), fund.place());
      further(Phrases.capital(fund.kind()));
      gapOr("Host", fund.host());
      gapOr("Governed by", fund.governedBy());
      if (!fund.contributions().isEmpty()) {
        further(fund.year().map(y -> "Paid in " + y).orElse("Paid"));
        fund.contributions().forEach(c -> listed(c.sentence()));
      }
      gapOr("An overspend", fund.overspend());
      sources(fund.sources());
    }
  }

  private void bound() {
    if (explanation.bound().isEmpty()) return;
    heading("Bound by what others decide");
    for (var bond : explanation.bound()) {
      name(
          "%s must %s %s".formatted(Phrases.series(bond.who()), bond.nature(), bond.with()),
          bond.place());
      if (!bond.by().isEmpty()) further("Decided by " + Phrases.series(bond.by()));
      bond.without().forEach(w -> further(Phrases.capital(w)));
      sources(bond.sources());
    }
  }

  private void unknown() {
    heading("Not known");
    if (explanation.unknown().isEmpty()) item("The charter has no gaps.");
    for (var gap : explanation.unknown()) {
      name("%s: %s".formatted(gap.name(), String.join(", ", gap.what())), gap.place());
    }
  }
}
