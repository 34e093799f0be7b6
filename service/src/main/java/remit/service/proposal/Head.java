package remit.service.proposal;

import java.time.Instant;

/// A proposal in a list.
///
/// @param version the number of its last text
public record Head(
    long id,
    String system,
    String slug,
    String title,
    Status status,
    int version,
    String begunBy,
    Instant changedAt) {
  /// How far it is.
  public enum Status {
    /// Being written: no step can be recorded.
    DRAFT,
    SUBMITTED,
    WITHDRAWN;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
