package remit.service.meeting;

import remit.core.kernel.BodyId;
import remit.core.meeting.Place;

/// A member's declaration of an interest in an item.
///
/// @param category the kind of interest, in the field's words (`disclosable pecuniary interest`,
///   `financial`, `non-financial professional`, `indirect`)
/// @param words what the interest is, 1 to 2,000 characters; not public in full
public record Declaration(
    ItemId item, BodyId body, Place place, String category, Effect effect, String words) {
  /// What follows for this item.
  public enum Effect {
    /// Stays, speaks and votes.
    STAYS,
    /// Leaves: counts neither for the quorum nor among the voters.
    RECUSED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
