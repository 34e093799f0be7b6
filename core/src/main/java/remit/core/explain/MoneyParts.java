package remit.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.charter.CharterOn;
import remit.core.charter.Fund;
import remit.core.explain.Explanation.FundPart;
import remit.core.kernel.Money;

/// Funds in force, with the contributions of their latest year.
final class MoneyParts {
  private final CharterOn charter;
  private final Words words;

  MoneyParts(CharterOn charter, Words words) {
    this.charter = charter;
    this.words = words;
  }

  List<FundPart> all() {
    return charter.charter().business().funds().stream()
        .filter(f -> !f.inForce().contains(charter.day()).no())
        .map(this::fund)
        .toList();
  }

  private FundPart fund(Fund fund) {
    var year =
        fund.years().isEmpty() ? Optional.<Fund.Year>empty() : Optional.of(fund.years().getLast());
    return new FundPart(
        fund.id(),
        fund.name(),
        fund.kind().words(),
        Words.statement(fund.host(), words::name),
        Words.statement(fund.governedBy(), words::name),
        words.functions(fund.functions()),
        year.map(Fund.Year::name),
        year.map(y -> y.contributions().stream().map(this::contribution).toList())
            .orElse(List.of()),
        overspend(fund.overspend()),
        fund.sources(),
        fund.place());
  }

  private Statement contribution(Fund.Contribution contribution) {
    var amount = Words.statement(contribution.amount(), Money::toString);
    return new Statement(
        words.name(contribution.partner().value())
            + ": "
            + amount.text()
            + contribution.ringFencedFor().map(f -> ", ring-fenced for " + f).orElse(""),
        amount.certainty(),
        amount.note(),
        amount.sources(),
        contribution.place());
  }

  private Statement overspend(Fund.Overspend overspend) {
    var shared = Words.statement(overspend.sharing(), s -> sharing(s, overspend));
    return overspend
        .covers()
        .known()
        .filter(_ -> !shared.certainty().isGap())
        .map(c ->
            new Statement(
                shared.text() + "; it reaches " + reach(c),
                shared.certainty(),
                shared.note(),
                shared.sources(),
                shared.place()))
        .orElse(shared);
  }

  private String sharing(Fund.Sharing sharing, Fund.Overspend overspend) {
    return switch (sharing) {
      case IN_PROPORTION -> "shared in proportion to the contributions";
      case EACH_ITS_OWN -> "each bears its own";
      case HOST_BEARS -> "the host bears it";
      case AGREED_SHARES -> {
        var shares = new ArrayList<String>();
        overspend.shares().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .forEach(e -> shares.add(words.name(e.getKey()) + " " + e.getValue()));
        yield "by agreed shares: " + String.join(", ", shares);
      }
    };
  }

  private static String reach(Fund.Reach reach) {
    return switch (reach) {
      case THE_FUND -> "the fund alone";
      case NHS_DEFICIT -> "a deficit of the NHS";
      case SYSTEM_CONTROL_TOTAL -> "the control total of the system";
    };
  }
}
