package remit.core.shape;

import java.util.List;
import java.util.Optional;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.source.Fact;
import remit.core.source.Span;
import remit.core.source.Tree;

/// What a key can hold, by what it means to leave it out and to write it wrongly.
final class Values {
  /// A value without which the mapping means nothing.
  record Required<T>(Shape<T> shape, String says) implements Key.Value<T> {
    @Override
    public Optional<T> present(Tree.Entry entry, Notes notes) {
      return shape.readEntry(entry, notes);
    }

    @Override
    public Optional<T> absent(Span place) {
      return Optional.empty();
    }

    @Override
    public Json.Object schema(Definitions definitions) {
      return described(shape.schema(definitions), says);
    }
  }

  /// A value that may be left out. One that cannot be read is noted, and is then as if left out.
  record Possible<T>(Shape<T> shape, String says) implements Key.Value<Optional<T>> {
    @Override
    public Optional<Optional<T>> present(Tree.Entry entry, Notes notes) {
      return Optional.of(shape.readEntry(entry, notes));
    }

    @Override
    public Optional<Optional<T>> absent(Span place) {
      return Optional.of(Optional.empty());
    }

    @Override
    public Json.Object schema(Definitions definitions) {
      return described(shape.schema(definitions), says);
    }
  }

  /// A value that has another meaning when it is left out.
  ///
  /// @param leftOut the value then
  /// @param unreadable the value where what is written cannot be read
  record Defaulted<T>(Shape<T> shape, T leftOut, T unreadable, String says)
      implements Key.Value<T> {
    @Override
    public Optional<T> present(Tree.Entry entry, Notes notes) {
      return Optional.of(shape.readEntry(entry, notes).orElse(unreadable));
    }

    @Override
    public Optional<T> absent(Span place) {
      return Optional.of(leftOut);
    }

    @Override
    public Json.Object schema(Definitions definitions) {
      return described(shape.schema(definitions), says);
    }
  }

  /// A value that may be any sort of gap. One that cannot be read is not known.
  record Open<T>(Shape<Fact<T>> shape, String says) implements Key.Value<Fact<T>> {
    @Override
    public Optional<Fact<T>> present(Tree.Entry entry, Notes notes) {
      return shape
          .readEntry(entry, notes)
          .or(() -> Optional.of(Fact.unknown(Looks.narrow(entry.value()))));
    }

    @Override
    public Optional<Fact<T>> absent(Span place) {
      return Optional.of(Fact.unsaid(place));
    }

    @Override
    public Json.Object schema(Definitions definitions) {
      return described(shape.schema(definitions), says);
    }
  }

  /// A list of one or more.
  record Several<T>(Shape<List<T>> shape, String says) implements Key.Value<List<T>> {
    @Override
    public Optional<List<T>> present(Tree.Entry entry, Notes notes) {
      int before = notes.count();
      var items = shape.readEntry(entry, notes).filter(list -> !list.isEmpty());
      if (items.isEmpty() && notes.count() == before) {
        notes.add(
            ReadCode.EMPTY_LIST,
            entry.value().span(),
            "`%s` names none".formatted(entry.key()),
            "name at least one");
      }
      return items;
    }

    @Override
    public Optional<List<T>> absent(Span place) {
      return Optional.empty();
    }

    @Override
    public Json.Object schema(Definitions definitions) {
      return described(shape.schema(definitions), says);
    }
  }

  private Values() {}

  /// The schema with what the key says; that is nearer to the author than what its shape says.
  private static Json.Object described(Json.Object schema, String says) {
    if (says.isEmpty()) {
      return schema;
    }
    var others =
        schema.members().stream().filter(member -> !member.key().equals("description")).toList();
    return new Json.Object(others).with("description", says);
  }
}
