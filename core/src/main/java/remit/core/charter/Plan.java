package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.Citation;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PlanId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// A plan that several partners are to work to.
///
/// @param kind the plan's kind in the law pack's words (`five-year system plan`, `joint forward
///   plan`, `better care fund plan`)
/// @param owners partners whose plan it is
/// @param consultees partners that are asked and do not own it
/// @param shows partners whose name or logo it carries
/// @param approvedBy bodies that approved it, or are to
/// @param restsOn what it is built on (`JSNA`, `joint local health and wellbeing strategy`)
/// @param covers the years it is for
public record Plan(
    PlanId id,
    String title,
    Located<String> kind,
    List<Located<AreaId>> areas,
    List<Located<PartnerId>> owners,
    List<Located<PartnerId>> consultees,
    List<Located<PartnerId>> shows,
    List<Part> parts,
    List<Approval> approvedBy,
    Fact<List<String>> restsOn,
    Fact<LocalDate> due,
    Fact<Boolean> published,
    Optional<Gap> gap,
    Period covers,
    List<Citation> sources,
    Span place) {
  /// A part of the plan (`primary care`, `community care`) and the boards that discussed it.
  public record Part(String name, Fact<List<Located<BodyId>>> discussedBy, Span place) {}

  /// @param on the day, where it is done
  public record Approval(Located<BodyId> body, Fact<LocalDate> on) {}

  /// The money that is missing, and what is to close it.
  public record Gap(Fact<Money> amount, Fact<List<Measure>> measures, Span place) {}

  /// One measure to close a gap.
  ///
  /// @param owner the partner that answers for it
  /// @param approved the decision or paper that approved it
  public record Measure(
      String name, Fact<Money> amount, Fact<PartnerId> owner, Fact<String> approved, Span place) {}

  public Plan {
    areas = List.copyOf(areas);
    owners = List.copyOf(owners);
    consultees = List.copyOf(consultees);
    shows = List.copyOf(shows);
    parts = List.copyOf(parts);
    approvedBy = List.copyOf(approvedBy);
    sources = List.copyOf(sources);
  }
}
