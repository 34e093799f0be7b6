package remit.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.PartnerId;
import remit.core.kernel.PlanId;
import remit.core.kernel.ProvisionId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// What somebody wants decided.
///
/// @param id its slug (the name of its file)
/// @param by who brings it
/// @param starts the first day on which a step can be taken
/// @param deadline the day by which it is to be decided, where there is one
/// @param dates further days by the names that duties use (`consultation opens`, `consultation
///   closes`, `draft`, `submission`)
public record Proposal(
    Located<String> id,
    Located<String> title,
    List<Located<Actor>> by,
    Matter matter,
    Process process,
    LocalDate starts,
    Optional<Located<LocalDate>> deadline,
    Map<String, Located<LocalDate>> dates,
    List<Citation> sources,
    Span place) {
  /// What it is about.
  ///
  /// @param plan the plan of the charter that it makes or changes
  /// @param planKind its kind, where the charter has no such plan
  /// @param parts the parts of the plan that it touches
  /// @param under provisions under which it makes an arrangement (`NHSACT-75`)
  /// @param parties the partners to the arrangement
  /// @param showing partners whose name or logo it would carry
  public record Matter(
      ActKind act,
      List<Located<FunctionId>> functions,
      List<Located<AreaId>> areas,
      Optional<Located<PlanId>> plan,
      Optional<String> planKind,
      Set<String> parts,
      Optional<String> fundKind,
      List<Located<ProvisionId>> under,
      List<Located<PartnerId>> parties,
      List<Located<PartnerId>> showing,
      Optional<Money> amount,
      Optional<MoneyKind> of,
      Optional<String> scheme,
      Fact<ChangeClass> change) {
    public Matter {
      functions = List.copyOf(functions);
      areas = List.copyOf(areas);
      parts = Set.copyOf(parts);
      under = List.copyOf(under);
      parties = List.copyOf(parties);
      showing = List.copyOf(showing);
    }
  }

  /// How it is to be handled.
  ///
  /// @param keyDecision whether the council treats it as a key decision
  /// @param inPrivate whether the public is to be excluded
  /// @param consultationWeeks how long public consultation is planned to last
  /// @param urgency grounds for urgency that are true of it, by the name of the relief
  /// @param pending things that must be settled first, in words
  public record Process(
      Fact<Boolean> keyDecision,
      Fact<Boolean> inPrivate,
      Fact<Integer> consultationWeeks,
      Map<String, String> urgency,
      List<Located<String>> pending) {
    public Process {
      urgency = Map.copyOf(urgency);
      pending = List.copyOf(pending);
    }
  }

  public Proposal {
    by = List.copyOf(by);
    dates = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(dates));
    sources = List.copyOf(sources);
  }
}
