package remit.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import remit.core.kernel.ActKind;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.ProvisionId;

/// When a duty applies to a proposal: a tree over a closed vocabulary, the same for national law
/// and for a council's own standing orders. There is no expression language.
public sealed interface Condition {
  record Always() implements Condition {}

  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition that) implements Condition {}

  /// `change: [substantial]`.
  record Change(Set<ChangeClass> in) implements Condition {
    public Change {
      in = Set.copyOf(in);
    }
  }

  /// `act: [approve, adopt]`.
  record Act(Set<ActKind> in) implements Condition {
    public Act {
      in = Set.copyOf(in);
    }
  }

  /// `function class: [executive]`: some function of the proposal is of one of these classes.
  record OfClass(Set<FunctionClass> in) implements Condition {
    public OfClass {
      in = Set.copyOf(in);
    }
  }

  /// `function: [arrange-hospital-services]`: some function of the proposal is one of these or part
  /// of one.
  record OfFunction(Set<FunctionId> in) implements Condition {
    public OfFunction {
      in = Set.copyOf(in);
    }
  }

  /// `holder: [clinical commissioning group]`: some holder of a function of the proposal is called
  /// one of these.
  record Holder(List<String> called) implements Condition {
    public Holder {
      called = List.copyOf(called);
    }
  }

  /// `decider: [council executive]`: the deciding body looked at is called one of these, or is one
  /// of these by identifier (in a charter's own provision).
  record Decider(List<String> called) implements Condition {
    public Decider {
      called = List.copyOf(called);
    }
  }

  /// `councils touched: { at least: 2 }`: so many upper-tier councils serve areas of the proposal.
  record CouncilsTouched(int atLeast) implements Condition {}

  /// `amount: { at least: £500k }`.
  record Amount(Money atLeast) implements Condition {}

  /// `key decision: yes`: the proposal says so, or its amount reaches the deciding council's own
  /// threshold, or it affects two or more wards (SI 2012/2089 reg. 8).
  record KeyDecision() implements Condition {}

  /// `plan kind: [five-year system plan]`.
  record PlanKind(Set<String> in) implements Condition {
    public PlanKind {
      in = Set.copyOf(in);
    }
  }

  /// `plan parts: [primary care]`: the plan has, or the proposal touches, one of these parts.
  record PlanParts(Set<String> in) implements Condition {
    public PlanParts {
      in = Set.copyOf(in);
    }
  }

  /// `fund kind: [pooled fund]`.
  record FundKind(Set<String> in) implements Condition {
    public FundKind {
      in = Set.copyOf(in);
    }
  }

  /// `private: yes`: the proposal is to be decided with the public excluded.
  record Private() implements Condition {}

  /// `under: [NHSACT-65Z5]`: the proposal makes an arrangement under one of these provisions.
  record Under(Set<ProvisionId> in) implements Condition {
    public Under {
      in = Set.copyOf(in);
    }
  }

  /// `consultation from: 2024-01-31` and the like: when consultation of the authorities began or is
  /// to begin. Where the proposal does not say, its start counts.
  record ConsultationBegins(Side side, LocalDate day) implements Condition {}

  /// Which side of a day.
  enum Side {
    BEFORE,
    ON_OR_AFTER
  }
}
