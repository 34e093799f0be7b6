package remit.web.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import remit.core.authority.Question;
import remit.core.charter.CharterOn;
import remit.core.kernel.ActKind;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.proposal.Act;

/// What was asked, with every name found in the charter or a fault.
final class WhoForm {
  private final CharterOn charter;
  private final Map<String, String> faults = new LinkedHashMap<>();

  WhoForm(CharterOn charter) {
    this.charter = charter;
  }

  Map<String, String> faults() {
    return faults;
  }

  /// Empty where something asked for cannot be found or read.
  Optional<Question> question(List<String> functions, String area, String amount, String change) {
    var ids = new LinkedHashSet<FunctionId>();
    for (var typed : functions) {
      if (typed.isBlank()) continue;
      if (charter.functions().all().stream().noneMatch(f -> f.id().value().equals(typed))) {
        faults.put("function", "There is no function “%s” here".formatted(shown(typed)));
      } else {
        ids.add(new FunctionId(typed));
      }
    }
    if (ids.isEmpty()) faults.putIfAbsent("function", "Choose what is to be decided on");
    var areas = areas(area);
    var spending = spending(amount);
    var changes = change(change);
    if (!faults.isEmpty()) return Optional.empty();
    return Optional.of(
        Question.of(
            new Act(
                ActKind.DECIDE,
                ids,
                new LinkedHashSet<>(areas),
                spending,
                changes,
                charter.day())));
  }

  private static String shown(String typed) {
    return typed.length() <= 60 ? typed : typed.substring(0, 60) + "…";
  }

  private List<AreaId> areas(String typed) {
    if (typed.isBlank()) return List.of();
    var areas = new ArrayList<AreaId>();
    charter.charter().areas().stream()
        .filter(a -> a.id().value().equals(typed))
        .forEach(a -> areas.add(a.id()));
    if (areas.isEmpty()) faults.put("area", "There is no area “%s” here".formatted(shown(typed)));
    return areas;
  }

  private Optional<Act.Spending> spending(String typed) {
    if (typed.isBlank()) return Optional.empty();
    var plain = typed.strip();
    var amount =
        Money.parse(plain.startsWith("£") ? plain : "£" + plain).filter(m -> !m.isNegative());
    if (amount.isEmpty()) faults.put("amount", "Enter an amount such as £450,000 or £5m");
    return amount.map(Act.Spending::of);
  }

  private ChangeClass change(String typed) {
    if (typed.isBlank()) return ChangeClass.NONE;
    for (var change : ChangeClass.values()) {
      if (change.name().toLowerCase(Locale.ROOT).equals(typed)) return change;
    }
    faults.put("change", "Choose how much it changes services");
    return ChangeClass.NONE;
  }
}
