package remit.core.authority.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.authority.Around;
import remit.core.authority.Bound;
import remit.core.authority.Chain;
import remit.core.authority.Decider;
import remit.core.authority.Missing;
import remit.core.authority.Question;
import remit.core.authority.Refusal;
import remit.core.authority.Ruling;
import remit.core.because.Because;
import remit.core.because.BecauseText;
import remit.core.calendar.Dates;
import remit.core.charter.CharterOn;
import remit.core.charter.Compliance;
import remit.core.kernel.ChangeClass;
import remit.core.proposal.Act;
import remit.core.source.Span;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// A ruling as text: the answer first, then who is bound, then why, then who advises and reviews,
/// then what is not known.
public final class RulingText {
  private final CharterOn charter;
  private final Question question;
  private final Paint paint;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private RulingText(CharterOn charter, Question question, Paint paint) {
    this.charter = charter;
    this.question = question;
    this.paint = paint;
    words = new Words(charter);
  }

  /// @param otherwise where somebody was asked about who does not decide: who does
  public static List<String> lines(
      CharterOn charter,
      Question question,
      Ruling ruling,
      Optional<Ruling> otherwise,
      Paint paint) {
    var text = new RulingText(charter, question, paint);
    text.answer(ruling);
    otherwise.ifPresent(text::instead);
    text.matter();
    text.bound(ruling.around().bound());
    text.why(ruling);
    text.roles("Advise, and decide nothing here", ruling.around().advises());
    text.roles("Review it", ruling.around().scrutinises());
    text.open(ruling);
    return List.copyOf(text.lines);
  }

  private void heading(String title) {
    lines.add("");
    lines.add(paint.with(Ink.BOLD, title));
  }

  private void item(String text) {
    lines.addAll(Wrap.hanging("  ", text));
  }

  private void say(String text) {
    Wrap.hanging("", text).forEach(l -> lines.add(paint.with(Ink.BOLD, l)));
  }

  private void answer(Ruling ruling) {
    switch (ruling) {
      case Ruling.Decides r -> decides(r);
      case Ruling.Jointly r -> jointly(r);
      case Ruling.Recommends r -> recommends(r);
      case Ruling.Nobody r -> nobody(r);
      case Ruling.Contested r -> {
        say("Contested: each of these has it to the exclusion of the others.");
        r.claims().forEach(d -> item(words.withTerms(d)));
      }
      case Ruling.Unknown r -> unknown(r);
    }
    urgent(ruling.around().urgent());
  }

  private void decides(Ruling.Decides ruling) {
    var deciders = ruling.deciders();
    if (deciders.size() == 1) {
      var terms = words.terms(deciders.getFirst());
      say(
          words.name(deciders.getFirst().actor())
              + (question.about().isPresent() ? " may decide" : " decides")
              + (terms.isEmpty() ? "." : ": " + String.join("; ", terms) + "."));
    } else {
      say("Any one of these decides, alone:");
      deciders.forEach(d -> item(words.withTerms(d)));
    }
  }

  private void nobody(Ruling.Nobody ruling) {
    if (question.about().isPresent()) {
      say(question.about().map(words::name).orElse("") + " may not do this.");
      return;
    }
    var without = ruling.refusals().stream().map(r -> words.name(r.holder())).distinct().toList();
    var partly = ruling.around().partly();
    say(
        partly.isEmpty() || without.isEmpty()
            ? "Nobody may do this."
            : "Nobody may do this for %s.".formatted(Words.series(without)));
    if (partly.isEmpty()) return;
    item("For the others:");
    shares(partly);
  }

  private void jointly(Ruling.Jointly ruling) {
    say(
        switch (ruling.manner()) {
          case IN_COMMON -> "Jointly, meeting in common: each decides for itself.";
          case SEPARATELY -> "Jointly: each decides for itself.";
        });
    shares(ruling.shares());
  }

  private void shares(List<Ruling.Share> shares) {
    for (var share : shares) {
      boolean part = shares.stream().filter(s -> s.holder().equals(share.holder())).count() > 1;
      var who =
          share.deciders().stream().map(words::withTerms).collect(Collectors.joining(", or "));
      item(
          who
              + " for "
              + words.name(share.holder())
              + (part ? " on " + words.functions(share.functions()) : ""));
    }
  }

  private void recommends(Ruling.Recommends ruling) {
    if (question.about().isPresent() && question.act().kind().disposes()) {
      say(words.actors(ruling.actors()) + " may advise on this, and decides nothing.");
      return;
    }
    say("To %s needs no authority. The charter names:".formatted(question.act().kind().words()));
    ruling.actors().forEach(a -> item(words.name(a)));
  }

  private void unknown(Ruling.Unknown ruling) {
    say(
        question
            .about()
            .map(a -> "It is not known whether %s may do this.".formatted(words.name(a)))
            .orElse("It is not known who may do this."));
    item(
        switch (ruling.search()) {
          case FEWEST -> "It depends on:";
          case NOT_EXHAUSTED -> "Too many facts are missing to say which matter. They are:";
        });
    ruling.settledBy().forEach(m -> lines.addAll(Wrap.hanging("  - ", missing(m))));
    if (ruling.possible().isEmpty()) return;
    item("It may turn out that:");
    ruling.possible().stream()
        .map(words::possible)
        .distinct()
        .forEach(p -> lines.addAll(Wrap.hanging("  - ", p)));
  }

  private void urgent(List<Decider> urgent) {
    if (urgent.isEmpty()) return;
    item("If the matter cannot wait, also:");
    urgent.forEach(d -> lines.addAll(Wrap.hanging("  - ", words.withTerms(d))));
  }

  private void instead(Ruling ruling) {
    switch (ruling) {
      case Ruling.Decides _, Ruling.Jointly _ ->
          item("It is decided by " + words.actors(actors(ruling)) + ".");
      case Ruling.Recommends _ -> {}
      case Ruling.Nobody r -> {
        item("Nobody else may do all of it either.");
        if (!r.around().partly().isEmpty()) {
          item("Some may do a part:");
          shares(r.around().partly());
        }
      }
      case Ruling.Contested _ -> item("Who may is contested.");
      case Ruling.Unknown _ -> item("Who else may do it is not known.");
    }
  }

  private static List<remit.core.kernel.Actor> actors(Ruling ruling) {
    return ruling.deciders().stream().map(Decider::actor).toList();
  }

  /// What was asked, so that the answer can be read without the question.
  private void matter() {
    var act = question.act();
    var asked = new StringBuilder(act.kind().words()).append(": ");
    asked.append(words.functions(act.functions()));
    if (!act.areas().isEmpty()) {
      asked.append(" for ").append(Words.series(act.areas().stream().map(this::area).toList()));
    }
    act.spending().ifPresent(s -> asked.append(", ").append(money(s)));
    if (act.change() != ChangeClass.NONE) {
      asked.append(", a ").append(act.change().name().toLowerCase(java.util.Locale.ROOT));
      asked.append(" change");
    }
    lines.add("");
    lines.addAll(
        Wrap.hanging(
            "",
            "Asked of %s, on %s; %s."
                .formatted(
                    charter.charter().heading().title().value(), Dates.words(act.on()), asked)));
  }

  private String area(remit.core.kernel.AreaId id) {
    return charter.areas().find(id).map(a -> a.name()).orElse(id.value());
  }

  private static String money(Act.Spending spending) {
    var kind = spending.of().map(k -> " of " + k.name().toLowerCase(java.util.Locale.ROOT));
    var before = spending.before();
    var year = spending.beforeInYear();
    return spending.amount()
        + kind.orElse("")
        + (before.pence() == 0 ? "" : ", after %s for the same scheme".formatted(before))
        + (year.pence() == 0 ? "" : ", after %s in the same year".formatted(year));
  }

  private void bound(List<Bound> bound) {
    if (bound.isEmpty()) return;
    heading("Bound");
    var grouped = new LinkedHashMap<String, List<String>>();
    for (var one : bound) {
      grouped.computeIfAbsent(how(one), _ -> new ArrayList<>()).add(who(one));
    }
    grouped.forEach((how, partners) -> item(how + ": " + Words.series(partners)));
  }

  private String how(Bound bound) {
    return switch (bound) {
      case Bound.ByDecision(_, var by, _) -> "by decision of " + words.name(by);
      case Bound.ToComply(_, var by, var nature, var with, _, var because) ->
          "to %s %s%s%s"
              .formatted(
                  to(nature),
                  with,
                  with.equals(words.name(by)) ? "" : ", as decided by " + words.name(by),
                  place(because));
    };
  }

  private String who(Bound bound) {
    return switch (bound) {
      case Bound.ByDecision(var partner, _, _) -> words.name(partner);
      case Bound.ToComply(var partner, _, _, _, var voice, _) ->
          "%s (%s)".formatted(words.name(partner), voice(voice));
    };
  }

  private static String to(Compliance.Nature nature) {
    return switch (nature) {
      case COMPLY -> "comply with";
      case HAVE_REGARD -> "have regard to";
      case COLLABORATE -> "collaborate on";
    };
  }

  private static String voice(Bound.Voice voice) {
    return switch (voice) {
      case VOTE -> "a vote there";
      case SEAT -> "a seat there without a vote";
      case NONE -> "no seat there";
      case NOT_KNOWN -> "whether it has a seat there is not known";
    };
  }

  private void why(Ruling ruling) {
    heading("Why");
    switch (ruling) {
      case Ruling.Decides(var deciders, _, _) -> deciders.forEach(this::chains);
      case Ruling.Jointly _ -> ruling.deciders().forEach(this::chains);
      case Ruling.Contested(var claims, _, _) -> claims.forEach(this::chains);
      case Ruling.Nobody(var refusals, _, var because) -> {
        because.from().stream()
            .filter(b -> refusals.stream().noneMatch(r -> isOf(r, b)))
            .forEach(this::reasons);
        refusals(refusals);
      }
      case Ruling.Recommends(_, _, var because) -> because.from().forEach(this::reasons);
      case Ruling.Unknown(_, _, _, _, var because) -> {
        reasons(because);
        ruling.around().perhaps().forEach(p -> chains(p.decider()));
      }
    }
    ruling.around().urgent().forEach(this::chains);
  }

  private void reasons(Because because) {
    lines.addAll(BecauseText.lines(because, 2));
  }

  private void chains(Decider decider) {
    item(words.name(decider.actor()));
    for (var chain : decider.chains()) {
      chain(chain);
    }
  }

  /// The holder and its organ, and each link one step further in.
  private void chain(Chain chain) {
    lines.addAll(BecauseText.lines(chain.because(), 4));
    int indent = 6;
    for (var link : chain.links()) {
      lines.addAll(BecauseText.lines(link.because(), indent));
      indent += 2;
    }
  }

  private static boolean isOf(Refusal refusal, Because because) {
    return because.equals(refusal.because())
        || refusal.nearest().stream().anyMatch(n -> because.equals(n.breaks()));
  }

  /// Holders who are refused for the same reasons are named together. The reasons begin with that
  /// the holder holds it, which goes without saying where one was asked about.
  private void refusals(List<Refusal> refusals) {
    var grouped = new LinkedHashMap<List<String>, List<String>>();
    for (var refusal : refusals) {
      grouped
          .computeIfAbsent(reasons(refusal), _ -> new ArrayList<>())
          .add(words.name(refusal.holder()));
    }
    grouped.forEach((reasons, holders) -> {
      item("For " + Words.series(holders) + ":");
      lines.addAll(reasons);
    });
  }

  private List<String> reasons(Refusal refusal) {
    var text = new ArrayList<String>();
    refusal.because().from().stream()
        .skip(question.about().isPresent() ? 1 : 0)
        .forEach(b -> text.addAll(BecauseText.lines(b, 4)));
    if (!refusal.nearest().isEmpty()) {
      text.add("    The nearest:");
      refusal.nearest().forEach(n -> text.addAll(BecauseText.lines(n.breaks(), 4)));
    }
    return text;
  }

  private void roles(String title, List<Around.Role> roles) {
    if (roles.isEmpty()) return;
    heading(title);
    for (var role : roles) {
      boolean leaf = role.because().from().isEmpty();
      item(role.because().says() + (leaf ? place(role.because()) : ""));
    }
  }

  private void open(Ruling ruling) {
    var perhaps = ruling.around().perhaps();
    if (ruling instanceof Ruling.Unknown || perhaps.isEmpty()) return;
    heading("Not known");
    for (var one : perhaps) {
      item(
          "%s may decide as well, depending on: %s"
              .formatted(
                  words.withTerms(one.decider()),
                  one.missing().stream().map(this::missing).collect(Collectors.joining("; "))));
    }
  }

  private String missing(Missing missing) {
    return missing.what() + at(missing.place());
  }

  private static String place(Because because) {
    var found = because.ground();
    if (found instanceof Because.Given(var place)) return at(place);
    return because.from().stream().findFirst().map(RulingText::place).orElse("");
  }

  private static String at(Span place) {
    return place.file().isEmpty() ? "" : " (" + place + ")";
  }
}
