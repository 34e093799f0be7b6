package remit.core.charter;

import java.util.List;
import remit.core.kernel.Citation;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.source.Located;
import remit.core.source.Span;

/// That partners are bound, by law or agreement, to what somebody else decides: a system plan, a
/// control total. It is not the same as being bound by a decision made on their behalf.
///
/// @param who the partners bound
/// @param with the body that decides, the plan or the fund
public record Compliance(
    List<Located<PartnerId>> who,
    Nature nature,
    Located<String> with,
    Kind withKind,
    Period inForce,
    List<Citation> sources,
    Span place) {
  /// How strongly.
  public enum Nature {
    COMPLY,
    HAVE_REGARD,
    COLLABORATE;

    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// What `with` names.
  public enum Kind {
    BODY,
    PLAN,
    FUND
  }

  public Compliance {
    who = List.copyOf(who);
    sources = List.copyOf(sources);
  }
}
