package remit.core.because;

import java.util.List;
import remit.core.kernel.Citation;
import remit.core.source.Span;

/// Why an engine answered as it did: a sentence, what it rests on, and the reasons below it. Every
/// leaf is *given* (a place in a charter) or *cited* (a provision); an answer of "no" carries what
/// would make it "yes". Built while the engine works, never afterwards.
public record Because(String says, Ground ground, List<Because> from, List<String> mends) {
  /// What a reason rests on.
  public sealed interface Ground {}

  /// Written in the charter, the proposal or the trace.
  public record Given(Span place) implements Ground {}

  /// Written in law, guidance or a document.
  public record Cited(Citation citation) implements Ground {}

  /// Follows from the reasons below.
  public record Derived() implements Ground {}

  public Because {
    from = List.copyOf(from);
    mends = List.copyOf(mends);
  }

  public static Because given(Span place, String says) {
    return new Because(says, new Given(place), List.of(), List.of());
  }

  public static Because cited(Citation citation, String says) {
    return new Because(says, new Cited(citation), List.of(), List.of());
  }

  public static Because that(String says, List<Because> from) {
    return new Because(says, new Derived(), from, List.of());
  }

  public static Because that(String says, Because... from) {
    return that(says, List.of(from));
  }

  /// The same reason with one more thing that would turn a "no" into a "yes".
  public Because mendedBy(String mend) {
    var more = new java.util.ArrayList<>(mends);
    more.add(mend);
    return new Because(says, ground, from, more);
  }
}
