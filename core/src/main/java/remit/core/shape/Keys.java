package remit.core.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import remit.core.kernel.Citation;
import remit.core.kernel.Period;
import remit.core.source.Fact;

/// The keys of one sort of mapping. Each line describes a key: its name, what may stand there, and
/// what it says; the constant that it gives is what the value is later asked for with.
///
/// ```java
/// final class AreaShape {
///   private final Keys keys = Keys.of("area", "A place with a level.");
///   private final Key<String> name = keys.required("name", Scalars.line(), "what people call it");
///   private final Key<Fact<Long>> people = keys.fact("population", Scalars.wholeNumber(0, 10_000), "");
///
///   final Shape<Area> shape = keys.makes(f -> new Area(f.id(), f.get(name), f.get(people)));
/// }
/// ```
///
/// What is made of the fields is asked for only where every required key was there and could be
/// read; so `get` always has something to give.
public final class Keys {
  private final String name;
  private final String says;
  private final Place place;
  private final List<Key<?>> all = new ArrayList<>();
  private final Map<String, Key<?>> byName = new HashMap<>();

  private Keys(String name, String says, Place place) {
    this.name = name;
    this.says = says;
    this.place = place;
  }

  /// Where a JSON Schema describes the mapping.
  enum Place {
    /// Once, under its name.
    NAMED,
    /// Wherever it can stand.
    INLINE
  }

  /// @param name what one such mapping is called in messages and in the schema: `area`
  /// @param says what it is, for editors
  public static Keys of(String name, String says) {
    return new Keys(name, says, Place.NAMED);
  }

  /// As [#of], for a small mapping of which there are several sorts with the same name.
  public static Keys inline(String name, String says) {
    return new Keys(name, says, Place.INLINE);
  }

  /// A key without whose value the mapping means nothing.
  public <T> Key<T> required(String key, Shape<T> shape, String says) {
    return add(key, Key.Presence.REQUIRED, new Values.Required<>(shape, says));
  }

  /// A list that names at least one; a single value stands for a list of one.
  public <T> Key<List<T>> requiredList(String key, Shape<T> item, String says) {
    return add(key, Key.Presence.REQUIRED, new Values.Several<>(new ListShape<>(item, 1), says));
  }

  public <T> Key<Optional<T>> optional(String key, Shape<T> shape, String says) {
    return add(key, Key.Presence.OPTIONAL, new Values.Possible<>(shape, says));
  }

  /// A key that means `leftOut` when it is not there, or cannot be read.
  public <T> Key<T> otherwise(String key, Shape<T> shape, T leftOut, String says) {
    return otherwise(key, shape, leftOut, leftOut, says);
  }

  /// As the other, with a third meaning for what is there and cannot be read.
  <T> Key<T> otherwise(String key, Shape<T> shape, T leftOut, T unreadable, String says) {
    var value = new Values.Defaulted<>(shape, leftOut, unreadable, says);
    return add(key, Key.Presence.OPTIONAL, value);
  }

  /// A list, empty when left out; a single value stands for a list of one.
  public <T> Key<List<T>> list(String key, Shape<T> item, String says) {
    return otherwise(key, Shapes.list(item), List.of(), says);
  }

  /// A value or any of the gaps that can stand in its place; left out, it is *unsaid*.
  public <T> Key<Fact<T>> fact(String key, Shape<T> shape, String says) {
    return open(key, Shapes.fact(shape), says);
  }

  /// As [#fact], for a shape that knows about gaps already.
  public <T> Key<Fact<T>> open(String key, Shape<Fact<T>> shape, String says) {
    return add(key, Key.Presence.OPTIONAL, new Values.Open<>(shape, says));
  }

  /// A map from identifiers to entries that know their identifier; empty when left out.
  public <T> Key<List<T>> entries(String key, Scalar<?> id, Shape<T> entry, String says) {
    return otherwise(key, Shapes.entries(id, entry), List.of(), says);
  }

  /// `in force`: always, when left out.
  public Key<Period> inForce() {
    return period("in force", "the days on which it holds, the first and the last included");
  }

  /// A period under another name.
  public Key<Period> period(String key, String says) {
    var neither = new Period(new Period.NotKnown(), new Period.NotKnown());
    return otherwise(key, PeriodShape.SHAPE, Period.ALWAYS, neither, says);
  }

  /// `source`: where the entry comes from.
  public Key<List<Citation>> sources() {
    return list("source", SourceShape.SHAPE, "where this comes from");
  }

  /// `note`: for people; it means nothing.
  public Key<Optional<String>> note() {
    return optional("note", Scalars.passage(), "for people; it means nothing to Remit");
  }

  /// A mapping of these keys, and what is made of it. Further keys must not be added then.
  public <T> Shape<T> makes(Function<? super Fields, ? extends T> make) {
    return tries(fields -> Optional.of(make.apply(fields)));
  }

  /// As [#makes], where the keys together may still make no sense; the function says so with
  /// [Fields#refuse].
  public <T> Shape<T> tries(Function<? super Fields, Optional<T>> make) {
    return new MappingShape<>(this, make);
  }

  private <T> Key<T> add(String key, Key.Presence presence, Key.Value<T> value) {
    var added = new Key<>(key, all.size(), presence, value);
    if (byName.putIfAbsent(key, added) != null) {
      throw new IllegalStateException("two keys of a " + name + " are called " + key);
    }
    all.add(added);
    return added;
  }

  String name() {
    return name;
  }

  String says() {
    return says;
  }

  Place place() {
    return place;
  }

  List<Key<?>> all() {
    return all;
  }

  Set<String> names() {
    return byName.keySet();
  }

  Optional<Key<?>> find(String key) {
    return Optional.ofNullable(byName.get(key));
  }
}
