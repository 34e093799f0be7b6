package remit.core.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.kernel.Citation;
import remit.core.source.Fact;
import remit.core.source.Tree;

/// A value, or one of the gaps that can stand in its place. A value of which a part cannot be read
/// is not known.
final class GapShape<T> implements Shape<Fact<T>> {
  private static final Set<String> WORDS = Set.of("unknown", "assumed", "disputed", "is");
  private static final int LEAST_CLAIMS = 2;

  private final Shape<T> value;
  private final Shape<Fact<T>> gap;

  GapShape(Shape<T> value) {
    this.value = value;
    this.gap = new Gap<>(value).shape;
  }

  @Override
  public String expected() {
    return value.expected();
  }

  @Override
  public Optional<Fact<T>> read(Tree tree, Notes notes) {
    if (Looks.isUnknown(tree)) {
      return Optional.of(Fact.unknown(tree.span()));
    }
    if (tree instanceof Tree.Mapping(var entries, _)
        && entries.stream().anyMatch(entry -> WORDS.contains(entry.key()))) {
      return gap.read(tree, notes);
    }
    int before = notes.count();
    var read = value.read(tree, notes);
    return notes.count() == before
        ? read.map(v -> Fact.stated(v, Looks.narrow(tree)))
        : Optional.of(Fact.unknown(Looks.narrow(tree)));
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    var word = Json.object().with("const", "unknown");
    var forms =
        gap.schema(definitions)
            .with(
                "oneOf",
                Json.array(
                    List.of(
                        needing("unknown"),
                        needing("assumed", "because"),
                        needing("disputed"),
                        needing("is"))));
    return definitions.shared(
        "open " + value.expected(), Definitions.anyOf(value.schema(definitions), word, forms));
  }

  private static Json.Object needing(String... keys) {
    return Json.object().with("required", Json.texts(List.of(keys)));
  }

  /// The gap as a mapping.
  private static final class Gap<T> {
    private final Keys keys =
        Keys.inline("gap", "What stands in place of a value that is not known.");
    private final Key<Optional<String>> unknown;
    private final Key<Optional<T>> assumed;
    private final Key<Optional<T>> is;
    private final Key<List<Fact.Claim<T>>> disputed;
    private final Key<Optional<String>> because;
    private final Key<Optional<String>> by;
    private final Key<Optional<LocalDate>> on;
    private final Key<List<Citation>> source;
    private final Shape<Fact<T>> shape;

    Gap(Shape<T> value) {
      unknown = keys.optional("unknown", Scalars.passage(), "what was looked for and not found");
      assumed =
          keys.optional("assumed", value, "a value to work with, although nobody has said so");
      is = keys.optional("is", value, "the value, where it has a source of its own");
      disputed =
          keys.otherwise(
              "disputed",
              new ListShape<>(claim(value), LEAST_CLAIMS),
              List.of(),
              "what each source says; two or more");
      because = keys.optional("because", Scalars.passage(), "why this is assumed");
      by = keys.optional("by", Scalars.line(), "who assumes it");
      on = keys.optional("on", Scalars.date(), "when it was assumed");
      source = keys.sources();
      keys.note();
      shape = keys.tries(this::fact);
    }

    private static <T> Shape<Fact.Claim<T>> claim(Shape<T> value) {
      var keys = Keys.inline("claim", "What one source says of a disputed value.");
      var says = keys.required("says", value, "the value according to this source");
      var source = keys.sources();
      return keys.makes(
          f -> new Fact.Claim<>(f.get(says), f.get(source).stream().findFirst(), f.place(says)));
    }

    private Optional<Fact<T>> fact(Fields f) {
      long forms =
          List.of(unknown, assumed, is, disputed).stream().filter(key -> f.has(key)).count();
      if (forms != 1) {
        return f.refuse(
            ReadCode.BAD_GAP,
            "a gap says one of `unknown`, `assumed`, `disputed` and `is`",
            "leave one of them");
      }
      if (f.has(unknown)) {
        return Optional.of(new Fact.Unknown<>(f.get(unknown), f.place()));
      }
      return f.has(disputed) ? disputed(f) : f.has(is) ? stated(f) : assumed(f);
    }

    private Optional<Fact<T>> stated(Fields f) {
      return f.get(is)
          .map(value -> new Fact.Stated<>(value, f.get(source).stream().findFirst(), f.place(is)));
    }

    private Optional<Fact<T>> assumed(Fields f) {
      if (!f.has(because)) {
        return f.refuse(
            ReadCode.BAD_GAP, "an assumption needs a reason", "add `because: …` in a few words");
      }
      var reason = f.get(because).orElse("");
      return f.get(assumed)
          .map(value -> new Fact.Assumed<>(value, reason, f.get(by), f.get(on), f.place(assumed)));
    }

    private Optional<Fact<T>> disputed(Fields f) {
      var claims = f.get(disputed);
      return claims.size() < LEAST_CLAIMS
          ? f.refuse(
              ReadCode.BAD_GAP,
              disputed,
              "a dispute needs two claims that can be read",
              "add `{ says: VALUE, source: TEXT }` for each side")
          : Optional.of(new Fact.Disputed<>(claims, f.place()));
    }
  }
}
