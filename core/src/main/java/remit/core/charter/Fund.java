package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.Fraction;
import remit.core.kernel.FunctionId;
import remit.core.kernel.FundId;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.kernel.ProvisionId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// Money held or counted for several partners.
public record Fund(
    FundId id,
    String name,
    Kind kind,
    Fact<ProvisionId> under,
    Fact<PartnerId> host,
    Fact<Actor> governedBy,
    List<Located<FunctionId>> functions,
    List<Year> years,
    Overspend overspend,
    Agreement agreement,
    Period inForce,
    List<Citation> sources,
    Span place) {
  /// What sort of purse it is.
  public enum Kind {
    POOLED_FUND,
    BETTER_CARE_FUND,
    CONTROL_TOTAL,
    GRANT,
    ALIGNED_BUDGET;

    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// One year's contributions; the year is named as its partners name it (`2019/20`).
  public record Year(String name, List<Contribution> contributions, Span place) {
    public Year {
      contributions = List.copyOf(contributions);
    }
  }

  /// @param ringFencedFor what alone it may be spent on
  /// @param clearedByFinanceOfficer whether the council's responsible finance officer cleared it
  public record Contribution(
      Located<PartnerId> partner,
      Fact<Money> amount,
      Optional<String> ringFencedFor,
      Fact<Boolean> clearedByFinanceOfficer,
      Span place) {}

  /// Who bears an overspend.
  ///
  /// @param shares the agreed shares, where they are agreed one by one
  /// @param caps the most that a partner can be asked for
  /// @param consents partners that agreed to it expressly
  /// @param covers what it reaches (`the fund`, `NHS deficit`, `system control total`)
  public record Overspend(
      Fact<Sharing> sharing,
      Map<PartnerId, Fraction> shares,
      Map<PartnerId, Fact<Money>> caps,
      List<Located<PartnerId>> consents,
      Fact<Reach> covers,
      Span place) {
    public Overspend {
      shares = Map.copyOf(shares);
      caps = Map.copyOf(caps);
      consents = List.copyOf(consents);
    }
  }

  /// How an overspend is shared.
  public enum Sharing {
    IN_PROPORTION,
    EACH_ITS_OWN,
    HOST_BEARS,
    AGREED_SHARES
  }

  /// Whose overspend is shared.
  public enum Reach {
    THE_FUND,
    NHS_DEFICIT,
    SYSTEM_CONTROL_TOTAL
  }

  /// The written agreement behind it.
  ///
  /// @param terms which of the terms of SI 2000/617 reg. 7 it has
  /// @param consulted whether those affected were jointly consulted (reg. 4)
  /// @param reports how often the pool manager reports, in words (`quarterly`)
  public record Agreement(
      Fact<Boolean> written,
      Fact<LocalDate> signed,
      Fact<LocalDate> ends,
      Fact<Set<Term>> terms,
      Fact<Boolean> consulted,
      Fact<PostId> poolManager,
      Fact<String> reports,
      Span place) {
    /// The terms that SI 2000/617 reg. 7 asks for.
    public enum Term {
      AIMS_AND_OUTCOMES,
      CONTRIBUTIONS,
      FUNCTIONS,
      PERSONS_AND_SERVICES,
      STAFF_GOODS_ACCOMMODATION,
      DURATION_REVIEW_TERMINATION,
      MANAGEMENT_AND_MONITORING;

      public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      }
    }

    public static Agreement unsaid(Span place) {
      return new Agreement(
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          place);
    }
  }

  public Fund {
    functions = List.copyOf(functions);
    years = List.copyOf(years);
    sources = List.copyOf(sources);
  }
}
