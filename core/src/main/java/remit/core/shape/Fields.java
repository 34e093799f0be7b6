package remit.core.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remit.core.diagnostic.ReadCode;
import remit.core.source.Located;
import remit.core.source.Span;
import remit.core.source.Tree;

/// The values of one mapping, as its [Keys] describe them.
public final class Fields {
  private final @Nullable Object[] values;
  private final Tree.Mapping tree;
  private final Optional<Tree.Entry> under;
  private final Notes notes;

  Fields(int size, Tree.Mapping tree, Optional<Tree.Entry> under, Notes notes) {
    this.values = new @Nullable Object[size];
    this.tree = tree;
    this.under = under;
    this.notes = notes;
  }

  void put(Key<?> key, Object value) {
    values[key.index()] = value;
  }

  /// What stands under the key, or what it means that the key is left out.
  @SuppressWarnings("unchecked") // put there by the key itself
  public <T> T get(Key<T> key) {
    var value = values[key.index()];
    if (value == null) {
      throw new IllegalStateException("not a key of this mapping: " + key.name());
    }
    return (T) value;
  }

  public boolean has(Key<?> key) {
    return tree.entry(key.name()).isPresent();
  }

  /// The key under which the mapping stands: the identifier of the entry.
  public Located<String> id() {
    var entry = under.orElseThrow(() -> new IllegalStateException("the mapping has no key"));
    return new Located<>(entry.key(), entry.keySpan());
  }

  /// Where to point at the whole mapping: its identifier, where it stands under one; else itself
  /// where it is written on one line; else its first key.
  public Span place() {
    return under.map(Tree.Entry::keySpan).orElseGet(() -> Looks.narrow(tree));
  }

  /// Where the key's value stands; the whole mapping where the key is left out.
  public Span place(Key<?> key) {
    return tree.entry(key.name()).map(entry -> Looks.narrow(entry.value())).orElseGet(this::place);
  }

  /// Notes something that is wrong within the mapping and does not keep it from being used.
  public void note(ReadCode code, Span place, String message, String help) {
    notes.add(code, place, message, help);
  }

  /// Notes that the keys together make no sense.
  public <T> Optional<T> refuse(ReadCode code, Key<?> at, String message, String help) {
    notes.add(code, place(at), message, help);
    return Optional.empty();
  }

  /// As [#refuse(ReadCode, Key, String, String)], about the mapping as a whole.
  public <T> Optional<T> refuse(ReadCode code, String message, String help) {
    notes.add(code, place(), message, help);
    return Optional.empty();
  }
}
