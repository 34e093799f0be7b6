package remit.core.authority;

import java.util.List;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Why nobody, or not the one asked about, may act for a holder.
///
/// @param because what is wrong, with what would mend it
/// @param nearest the chains that come nearest, each with the link at which it breaks
public record Refusal(PartnerId holder, Because because, List<Broken> nearest) {
  public Refusal {
    nearest = List.copyOf(nearest);
  }

  /// A chain that breaks.
  ///
  /// @param chain its good part
  /// @param to who would have received by the link that breaks; the end of the chain where the end
  ///   itself cannot act
  /// @param breaks why it breaks there, with what would mend it
  public record Broken(Chain chain, Actor to, Because breaks) {}
}
