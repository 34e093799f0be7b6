package remit.web.who;

import java.util.ArrayList;
import java.util.List;
import remit.core.authority.Around;
import remit.core.authority.Bound;
import remit.core.authority.Decider;
import remit.core.authority.Question;
import remit.core.authority.Refusal;
import remit.core.authority.Ruling;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.web.page.Reason;
import remit.web.proposal.DeciderWords;
import remit.web.show.Reasons;

/// An answer as its page shows it.
final class WhoParts {
  private WhoParts() {}

  static WhoPage.Given of(Question question, Ruling ruling, CharterOn charter) {
    var around = ruling.around();
    return new WhoPage.Given(
        asked(question, charter),
        DeciderWords.of(ruling, charter),
        ruling.deciders().stream().map(d -> chain(d, charter)).toList(),
        around.urgent().stream().map(d -> charter.nameOf(d.actor())).toList(),
        names(around.advises(), charter),
        names(around.scrutinises(), charter),
        around.bound().stream().map(b -> bound(b, charter)).distinct().toList(),
        refusals(ruling),
        List.of(Reasons.of(ruling.because())));
  }

  private static String asked(Question question, CharterOn charter) {
    var act = question.act();
    var words = new ArrayList<String>();
    words.add(String.join("; ", act.functions().stream().map(charter.functions()::title).toList()));
    act.areas()
        .forEach(a ->
            charter.charter().areas().stream()
                .filter(area -> area.id().equals(a))
                .forEach(area -> words.add("for " + area.name())));
    act.spending().ifPresent(s -> words.add("committing " + s.amount()));
    words.add(
        switch (act.change()) {
          case SUBSTANTIAL -> "changing services substantially";
          case MINOR -> "changing services a little";
          case NONE -> "changing no service";
        });
    return String.join(", ", words);
  }

  private static WhoPage.Chain chain(Decider decider, CharterOn charter) {
    var links = new ArrayList<Reason>();
    for (var chain : decider.chains()) {
      links.add(Reasons.of(chain.because()));
      chain.links().forEach(link -> links.add(Reasons.of(link.because())));
    }
    return new WhoPage.Chain(charter.nameOf(decider.actor()), links);
  }

  private static List<String> names(List<Around.Role> roles, CharterOn charter) {
    return roles.stream().map(r -> charter.nameOf(r.actor())).distinct().toList();
  }

  private static String bound(Bound bound, CharterOn charter) {
    var partner = charter.nameOf(new Actor.OfPartner(bound.partner()));
    var by = charter.nameOf(bound.by());
    return switch (bound) {
      case Bound.ByDecision _ ->
          "%s is bound by the decision: %s exercises its function".formatted(partner, by);
      case Bound.ToComply comply ->
          "%s must comply with what %s decides on %s".formatted(partner, by, comply.with());
    };
  }

  private static List<Reason> refusals(Ruling ruling) {
    if (!(ruling instanceof Ruling.Nobody(var refusals, _, _))) return List.of();
    var reasons = new ArrayList<Reason>();
    for (Refusal refusal : refusals) {
      reasons.add(Reasons.of(refusal.because()));
      refusal.nearest().forEach(broken -> reasons.add(Reasons.of(broken.breaks())));
    }
    return reasons;
  }

  static boolean isAsked(List<String> functions) {
    return functions.stream().anyMatch(f -> !f.isBlank());
  }
}
