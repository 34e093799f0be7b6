package remit.web.page;

import java.util.List;
import java.util.Optional;

/// A sentence of a proof, what it rests on, and the reasons below it.
///
/// @param place where the charter says it, as `file:line`
/// @param source the law or document that says it
/// @param link where the source can be read
public record Reason(
    String says,
    Optional<String> place,
    Optional<String> source,
    Optional<Link> link,
    List<Reason> from,
    List<String> mends) {
  public Reason {
    from = List.copyOf(from);
    mends = List.copyOf(mends);
  }
}
