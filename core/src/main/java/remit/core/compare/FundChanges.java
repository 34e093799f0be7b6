package remit.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.charter.Fund;
import remit.core.compare.Change.Kind;
import remit.core.compare.Change.Subject;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.source.Fact;

/// What changed in the funds.
final class FundChanges {
  private final Matches matches;
  private final Looked before;
  private final Looked after;
  private final List<Change> changes = new ArrayList<>();

  FundChanges(Matches matches, Looked before, Looked after) {
    this.matches = matches;
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    for (var same : matches.funds()) {
      var was = same.of().get(before.number());
      var is = same.of().get(after.number());
      if (was.isPresent() && is.isPresent()) fund(was.get(), is.get());
      else if (was.isPresent()) add(Kind.REMOVED, was.get().name(), "is not there");
      else if (is.isPresent()) {
        add(Kind.ADDED, is.get().name(), "is new: " + is.get().kind().words());
      }
    }
    return List.copyOf(changes);
  }

  private void add(Kind kind, String about, String says) {
    changes.add(new Change(Subject.FUNDS, kind, about, says));
  }

  private void differ(String about, String what, String was, String is) {
    if (was.equals(is)) return;
    add(Kind.CHANGED, about, "%s: %s; before: %s".formatted(what, is, was));
  }

  private void fund(Fund was, Fund is) {
    var about = is.name();
    differ(about, "its kind", was.kind().words(), is.kind().words());
    differ(about, "host", named(before, was.host()), named(after, is.host()));
    var governs = Phrases.fact(is.governedBy(), after::name);
    differ(about, "governed by", Phrases.fact(was.governedBy(), before::name), governs);
    differ(about, "an overspend", sharing(was), sharing(is));
    differ(about, "an overspend reaches", reach(was), reach(is));
    differ(about, "the most asked of a partner", caps(before, was), caps(after, is));
    years(was, is);
  }

  private static String named(Looked side, Fact<PartnerId> partner) {
    return Phrases.fact(partner, side::name);
  }

  private static String sharing(Fund fund) {
    return Phrases.fact(fund.overspend().sharing(), Phrases::sharing);
  }

  private static String reach(Fund fund) {
    return Phrases.fact(fund.overspend().covers(), Phrases::reach);
  }

  private static String caps(Looked side, Fund fund) {
    return fund.overspend().caps().isEmpty()
        ? "no cap"
        : fund.overspend().caps().entrySet().stream()
            .map(e -> side.name(e.getKey()) + " " + Phrases.fact(e.getValue(), Money::toString))
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private void years(Fund was, Fund is) {
    for (var year : is.years()) {
      var old = was.years().stream().filter(y -> y.name().equals(year.name())).findFirst();
      differ(
          is.name(),
          "contributions of " + year.name(),
          old.map(y -> contributions(before, y)).orElse("none"),
          contributions(after, year));
    }
    for (var year : was.years()) {
      Optional<Fund.Year> now =
          is.years().stream().filter(y -> y.name().equals(year.name())).findFirst();
      if (now.isEmpty()) {
        add(Kind.REMOVED, is.name(), "contributions of " + year.name() + " are not there");
      }
    }
  }

  private static String contributions(Looked side, Fund.Year year) {
    return year.contributions().stream()
        .map(c ->
            side.name(c.partner().value())
                + " "
                + Phrases.fact(c.amount(), Money::toString)
                + c.ringFencedFor().map(r -> " for " + r + " only").orElse(""))
        .collect(Collectors.joining(", "));
  }
}
