package remit.core.charter.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import remit.core.charter.Section;
import remit.core.json.Json;
import remit.core.shape.Definitions;
import remit.core.shape.Notes;
import remit.core.shape.Shape;
import remit.core.source.Tree;

/// Which sections lost something in reading. A loss counts for the innermost section that is
/// watched: a seat that cannot be read breaks the seats, not the bodies.
final class Losses {
  private final Set<Section> broken = EnumSet.noneOf(Section.class);
  private int counted;

  Set<Section> broken() {
    return broken;
  }

  void add(Section section) {
    broken.add(section);
  }

  /// The same shape, whose problems count as losses of the section.
  <T> Shape<T> watch(Section section, Shape<T> shape) {
    return new Watched<>(shape, section);
  }

  private <S, T> Optional<T> count(
      Section section, S source, Notes notes, BiFunction<S, Notes, Optional<T>> read) {
    int before = notes.count();
    int countedBefore = counted;
    var value = read.apply(source, notes);
    int within = counted - countedBefore;
    int all = notes.count() - before;
    if (all > within) {
      broken.add(section);
    }
    counted = countedBefore + all;
    return value;
  }

  private final class Watched<T> implements Shape<T> {
    private final Shape<T> shape;
    private final Section section;

    Watched(Shape<T> shape, Section section) {
      this.shape = shape;
      this.section = section;
    }

    @Override
    public String expected() {
      return shape.expected();
    }

    @Override
    public Optional<T> read(Tree tree, Notes notes) {
      return count(section, tree, notes, shape::read);
    }

    @Override
    public Optional<T> readEntry(Tree.Entry entry, Notes notes) {
      return count(section, entry, notes, shape::readEntry);
    }

    @Override
    public Json.Object schema(Definitions definitions) {
      return shape.schema(definitions);
    }
  }
}
