package remit.core.shape;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.source.Tree;
import remit.core.text.Nearest;

/// A mapping with known keys.
final class MappingShape<T> implements Shape<T> {
  private final Keys keys;
  private final Function<? super Fields, Optional<T>> make;

  MappingShape(Keys keys, Function<? super Fields, Optional<T>> make) {
    this.keys = keys;
    this.make = make;
  }

  @Override
  public String expected() {
    return "a map with the keys of " + Nouns.article(keys.name());
  }

  @Override
  public Optional<T> read(Tree tree, Notes notes) {
    return read(tree, Optional.empty(), notes);
  }

  @Override
  public Optional<T> readEntry(Tree.Entry entry, Notes notes) {
    return read(entry.value(), Optional.of(entry), notes);
  }

  private Optional<T> read(Tree tree, Optional<Tree.Entry> under, Notes notes) {
    if (!(tree instanceof Tree.Mapping mapping)) {
      notes.add(Looks.wrong(this, tree));
      return Optional.empty();
    }
    var fields = new Fields(keys.all().size(), mapping, under, notes);
    var seen = new boolean[keys.all().size()];
    boolean whole = true;
    for (var entry : mapping.entries()) {
      var key = keys.find(entry.key());
      if (key.isEmpty()) {
        notes.add(ReadCode.UNKNOWN_KEY, entry.keySpan(), unknown(entry.key()), help(entry));
      } else {
        seen[key.get().index()] = true;
        whole &= present(key.get(), entry, fields, notes);
      }
    }
    for (var key : keys.all()) {
      if (!seen[key.index()]) {
        whole &= absent(key, fields, notes);
      }
    }
    return whole ? make.apply(fields) : Optional.empty();
  }

  private static <V> boolean present(Key<V> key, Tree.Entry entry, Fields fields, Notes notes) {
    var value = key.present(entry, notes);
    value.ifPresent(v -> fields.put(key, v));
    return value.isPresent();
  }

  private <V> boolean absent(Key<V> key, Fields fields, Notes notes) {
    var value = key.absent(fields.place());
    value.ifPresent(v -> fields.put(key, v));
    if (value.isEmpty()) {
      notes.add(
          ReadCode.MISSING_KEY,
          fields.place(),
          "%s needs the key `%s`".formatted(Nouns.article(keys.name()), key.name()),
          "add `%s: …`".formatted(key.name()));
    }
    return value.isPresent();
  }

  private String unknown(String key) {
    return "%s is not a key of %s".formatted(Looks.quoted(key), Nouns.article(keys.name()));
  }

  /// A key with nothing after it, in a map between braces, is most often the rest of a text with a
  /// comma.
  private String help(Tree.Entry entry) {
    return Nearest.to(entry.key(), keys.names())
        .map("did you mean `%s`?"::formatted)
        .orElseGet(() ->
            entry.value() instanceof Tree.Scalar value && Looks.isEmpty(value)
                ? "between { and }, put quotation marks round a text that has a comma"
                : listed());
  }

  private String listed() {
    return "the keys of %s are %s"
        .formatted(
            Nouns.article(keys.name()), keys.all().stream().map(Key::name).collect(joining(", ")));
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return switch (keys.place()) {
      case NAMED -> definitions.part(keys.name(), keys, () -> described(definitions));
      case INLINE -> definitions.shared(keys.name(), described(definitions));
    };
  }

  private Json.Object described(Definitions definitions) {
    var properties = Json.object();
    for (var key : keys.all()) {
      properties = properties.with(key.name(), key.schema(definitions));
    }
    var schema =
        Json.object()
            .with("title", keys.name())
            .with("description", keys.says())
            .with("type", "object")
            .with("properties", properties)
            .with("additionalProperties", Json.of(false));
    var required = required();
    return required.isEmpty() ? schema : schema.with("required", Json.texts(required));
  }

  private List<String> required() {
    return keys.all().stream()
        .filter(key -> key.presence() == Key.Presence.REQUIRED)
        .<String>map(Key::name)
        .toList();
  }
}
