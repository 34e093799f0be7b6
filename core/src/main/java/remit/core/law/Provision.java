package remit.core.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.Citation;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.source.Span;

/// One provision of law or guidance, one court case, or one of a body's own standing orders.
///
/// @param title a short name (`Agenda and reports open in advance; urgent items`)
/// @param cite act and section, instrument and regulation, or document
/// @param link the official address, where there is one
/// @param binds words for the kinds of partner and body that it binds; for a local provision also
///   identifiers of the charter
/// @param rule what it says, in our own words
/// @param params its numbers and lists as written in the pack, by name
/// @param note what is unsure about it
public record Provision(
    ProvisionId id,
    String title,
    String cite,
    Optional<String> link,
    Standing standing,
    Period inForce,
    List<String> binds,
    String rule,
    Map<String, String> params,
    List<DutyRule> duties,
    List<Requirement> requirements,
    Confidence confidence,
    Optional<String> note,
    Span place) {
  /// What sort of source it is.
  public enum Standing {
    STATUTE,
    REGULATIONS,
    CASE_LAW,
    STATUTORY_GUIDANCE,
    GUIDANCE,
    POLICY,
    LOCAL;

    /// Whether breaking it can be an *error* of the review: it binds in law.
    public boolean binding() {
      return switch (this) {
        case STATUTE, REGULATIONS, CASE_LAW, LOCAL -> true;
        case STATUTORY_GUIDANCE, GUIDANCE, POLICY -> false;
      };
    }
  }

  public Provision {
    binds = List.copyOf(binds);
    params = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(params));
    duties = List.copyOf(duties);
    requirements = List.copyOf(requirements);
  }

  /// How findings, steps and reasons cite it.
  public Citation citation() {
    return new Citation(cite, Optional.of(id), link);
  }
}
