package remit.core.authority;

import java.util.List;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;

/// How somebody comes to exercise a function of a holder: the holder's principal organ, and from it
/// link by link. Without links, the organ itself acts.
///
/// @param holder the partner that holds the function
/// @param organ the principal organ; the holder itself where the charter names no organ
/// @param because the law or the charter that makes it the holder's, and the organ the organ
public record Chain(
    PartnerId holder, FunctionId function, Actor organ, List<Link> links, Because because) {
  public Chain {
    links = List.copyOf(links);
  }

  /// Who acts at the end of the chain.
  public Actor end() {
    return links.isEmpty() ? organ : links.getLast().to();
  }
}
