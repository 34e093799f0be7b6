package remit.core.shape;

import java.util.Optional;
import remit.core.json.Json;
import remit.core.source.Span;
import remit.core.source.Tree;

/// One key of a mapping, and what reading it gives. Made by [Keys]; asked for with [Fields#get].
public final class Key<T> {
  private final String name;
  private final int index;
  private final Presence presence;
  private final Value<T> value;

  /// Whether a mapping can be understood without the key.
  enum Presence {
    REQUIRED,
    OPTIONAL
  }

  /// What may stand under a key.
  interface Value<T> {
    /// What becomes of the entry. Nothing comes back where the mapping cannot be understood then.
    Optional<T> present(Tree.Entry entry, Notes notes);

    /// What holds where the key is left out.
    ///
    /// @param place the mapping that does not have it
    Optional<T> absent(Span place);

    Json.Object schema(Definitions definitions);
  }

  Key(String name, int index, Presence presence, Value<T> value) {
    this.name = name;
    this.index = index;
    this.presence = presence;
    this.value = value;
  }

  public String name() {
    return name;
  }

  int index() {
    return index;
  }

  Presence presence() {
    return presence;
  }

  Optional<T> present(Tree.Entry entry, Notes notes) {
    return value.present(entry, notes);
  }

  Optional<T> absent(Span place) {
    return value.absent(place);
  }

  Json.Object schema(Definitions definitions) {
    return value.schema(definitions);
  }
}
