package remit.core.shape;

import java.util.List;
import java.util.function.Supplier;
import remit.core.kernel.Citation;
import remit.core.kernel.Period;
import remit.core.source.Fact;

/// Shapes made of other shapes, and those that every section has.
public final class Shapes {
  private Shapes() {}

  /// A list; a single value stands for a list of one. Items that cannot be read are left out.
  public static <T> Shape<List<T>> list(Shape<T> item) {
    return new ListShape<>(item, 0);
  }

  /// A value, or one of the gaps that can stand in its place.
  public static <T> Shape<Fact<T>> fact(Shape<T> value) {
    return new GapShape<>(value);
  }

  /// A map with free keys of one sort and values of one sort.
  public static <K, V> Shape<List<Row<K, V>>> table(Scalar<K> key, Shape<V> value) {
    return new TableShape<>(key, value);
  }

  /// A map from identifiers to entries that know their identifier ([Fields#id]).
  public static <T> Shape<List<T>> entries(Scalar<?> id, Shape<T> entry) {
    return table(id, entry).map(rows -> rows.stream().<T>map(Row::value).toList());
  }

  /// A shape that may contain itself.
  public static <T> Shape<T> later(String name, Supplier<Shape<T>> shape) {
    return new LaterShape<>(name, shape);
  }

  /// `{ from: DATE, to: DATE }`.
  public static Shape<Period> period() {
    return PeriodShape.SHAPE;
  }

  /// A text, or `{ title: TEXT, link: ADDRESS }`.
  public static Shape<Citation> source() {
    return SourceShape.SHAPE;
  }
}
