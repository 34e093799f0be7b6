package remit.core.shape;

import java.util.Optional;
import java.util.function.Function;
import remit.core.json.Json;
import remit.core.source.Tree;

/// A single text with a meaning: a date, an amount, a word from a list. [Scalars] has those that
/// charters and law packs use.
public final class Scalar<T> implements Shape<T> {
  /// A schema of more characters is described once and referred to.
  private static final int INLINE = 60;

  private final String expected;
  private final Function<String, Parsed<T>> parse;
  private final Json.Object schema;

  private Scalar(String expected, Function<String, Parsed<T>> parse, Json.Object schema) {
    this.expected = expected;
    this.parse = parse;
    this.schema = schema;
  }

  /// @param expected to follow "expected": `a date such as 2019-06-01`
  /// @param schema what JSON Schema can say of it
  public static <T> Scalar<T> of(
      String expected, Json.Object schema, Function<String, Parsed<T>> parse) {
    return new Scalar<>(expected, parse, schema);
  }

  @Override
  public String expected() {
    return expected;
  }

  public Parsed<T> parse(String text) {
    return parse.apply(text);
  }

  @Override
  public Optional<T> read(Tree tree, Notes notes) {
    if (!(tree instanceof Tree.Scalar scalar)) {
      notes.add(Looks.wrong(this, tree));
      return Optional.empty();
    }
    if (Looks.isEmpty(scalar)) {
      notes.add(Looks.noValue(this, scalar));
      return Optional.empty();
    }
    return switch (parse(scalar.text())) {
      case Parsed.Good<T>(var value) -> Optional.of(value);
      case Parsed.Bad<T>(var code, var message, var help) -> {
        notes.add(code, scalar.span(), message, help);
        yield Optional.empty();
      }
    };
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return schema.write().length() > INLINE ? definitions.shared(expected, schema) : schema;
  }

  /// The same, to follow "expected" by another name.
  public Scalar<T> called(String name) {
    return new Scalar<>(name, parse, schema);
  }

  /// The same text with something else made of it, which may be refused.
  public <U> Scalar<U> then(Function<? super T, Parsed<U>> next) {
    return new Scalar<>(expected, text -> parse(text).then(next), schema);
  }

  /// The same text with something else made of it. As [#map], and still a scalar.
  public <U> Scalar<U> as(Function<? super T, ? extends U> change) {
    return then(value -> Parsed.good(change.apply(value)));
  }

  /// This, or else the other. What neither takes is refused in the words of this one.
  public Scalar<T> or(Scalar<? extends T> other) {
    return new Scalar<>(
        expected + ", or " + other.expected,
        text ->
            switch (parse(text)) {
              case Parsed.Good<T> good -> good;
              case Parsed.Bad<T> bad -> otherwise(other, text, bad);
            },
        Definitions.anyOf(schema, other.schema));
  }

  private static <T> Parsed<T> otherwise(
      Scalar<? extends T> other, String text, Parsed.Bad<T> first) {
    return switch (other.parse(text)) {
      case Parsed.Good<? extends T>(var value) -> Parsed.good(value);
      case Parsed.Bad<? extends T> _ ->
          Parsed.bad(first.code(), first.message(), first.help() + "; or " + other.expected());
    };
  }
}
