package remit.core.charter;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.Citation;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.source.Located;
import remit.core.source.Span;

/// An office, never a person. One post may serve several partners and hold several seats.
///
/// @param person the kind of person who holds it, in the words that seats use (`officer`,
///   `councillor`, `director of public health`, `chief finance officer`)
/// @param sameHolderAs other posts that the same person holds now
public record Post(
    PostId id,
    String title,
    List<Located<PartnerId>> of,
    Optional<String> person,
    List<Located<PostId>> sameHolderAs,
    Period inForce,
    List<Citation> sources,
    Span place) {
  public Post {
    of = List.copyOf(of);
    sameHolderAs = List.copyOf(sameHolderAs);
    sources = List.copyOf(sources);
  }
}
