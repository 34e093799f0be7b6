package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.calendar.Term;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// That functions are given by one actor to another: from a partner (meaning its principal organ),
/// or from a body or post that was itself given them with leave to pass them on.
///
/// @param id `from→to` with a number where there are several, made by the reader
/// @param under the provision that permits it
public record Delegation(
    String id,
    Located<Actor> from,
    Located<Actor> to,
    Scope scope,
    Fact<Onward> onward,
    Holds holds,
    Conditions conditions,
    Fact<ProvisionId> under,
    Instrument instrument,
    Period inForce,
    List<Citation> sources,
    Span place) {
  /// What is covered.
  ///
  /// @param what the functions, with all their parts
  /// @param acts the acts that may be done; empty means all
  /// @param areas the areas for which; empty means all that the giver acts for
  /// @param except functions taken out
  /// @param exceptChanges classes of change taken out
  /// @param exceptActs acts taken out
  public record Scope(
      List<Located<FunctionId>> what,
      Set<ActKind> acts,
      List<Located<AreaId>> areas,
      List<Limit> limits,
      List<Located<FunctionId>> except,
      Set<ChangeClass> exceptChanges,
      Set<ActKind> exceptActs) {
    public Scope {
      what = List.copyOf(what);
      acts = Set.copyOf(acts);
      areas = List.copyOf(areas);
      limits = List.copyOf(limits);
      except = List.copyOf(except);
      exceptChanges = Set.copyOf(exceptChanges);
      exceptActs = Set.copyOf(exceptActs);
    }
  }

  /// `{ up to: £5m, of: revenue, for each: decision }`.
  ///
  /// @param of the kind of money; empty means either
  public record Limit(Fact<Money> upTo, Optional<MoneyKind> of, Basis forEach, Span place) {}

  /// What a limit counts: one decision, all decisions for one scheme, or all in a financial year (1
  /// April to 31 March).
  public enum Basis {
    DECISION,
    SCHEME,
    YEAR
  }

  /// Whether the receiver may pass it on.
  public enum Onward {
    YES,
    NO
  }

  /// Whether the giver may still act.
  public enum Holds {
    /// As the gate of the law pack has it.
    AS_THE_LAW_HAS_IT,
    CONCURRENT,
    EXCLUSIVE
  }

  /// What goes with using it.
  ///
  /// @param urgentOnly usable only in urgency
  /// @param ratifiedBy who must ratify at its next meeting
  /// @param together others who must act jointly with the receiver (chair *and* chief executive)
  /// @param consulting whom the receiver must consult first
  public record Conditions(
      Urgency urgentOnly,
      Optional<Located<Actor>> ratifiedBy,
      List<Located<Actor>> together,
      List<Located<Actor>> consulting) {
    public static final Conditions NONE =
        new Conditions(Urgency.ANY_TIME, Optional.empty(), List.of(), List.of());

    public Conditions {
      together = List.copyOf(together);
      consulting = List.copyOf(consulting);
    }
  }

  /// When a delegation may be used.
  public enum Urgency {
    ANY_TIME,
    URGENT_ONLY
  }

  /// The document that does it.
  ///
  /// @param written whether there is one
  /// @param notice notice to end it
  public record Instrument(
      Fact<Boolean> written,
      Fact<String> document,
      Fact<LocalDate> approved,
      Fact<LocalDate> signed,
      Fact<Term> notice) {
    public static Instrument unsaid(Span place) {
      return new Instrument(
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place),
          Fact.unsaid(place));
    }
  }

  public Delegation {
    sources = List.copyOf(sources);
  }
}
