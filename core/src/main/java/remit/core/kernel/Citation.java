package remit.core.kernel;

import java.util.Optional;

/// Where a statement comes from: a provision of the law pack, or a document, with its address where
/// one is known.
public record Citation(String title, Optional<ProvisionId> provision, Optional<String> link) {
  public static Citation of(String title) {
    return new Citation(title, Optional.empty(), Optional.empty());
  }

  public static Citation of(ProvisionId provision, String title, String link) {
    return new Citation(title, Optional.of(provision), Optional.of(link));
  }
}
