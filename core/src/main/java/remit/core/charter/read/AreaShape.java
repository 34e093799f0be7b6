package remit.core.charter.read;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Area;
import remit.core.kernel.AreaId;
import remit.core.kernel.Period;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `areas`: places with a level.
final class AreaShape {
  private static final long MOST_PEOPLE = 10_000_000_000L;

  private final Keys keys = Keys.of("area", "A place with a level. Areas nest through `made of`.");
  private final Key<String> name = keys.required("name", Scalars.line(), "what people call it");
  private final Key<Area.Level> level =
      keys.required("level", Words.of("a level", Area.Level.values()), "how near to people it is");
  private final Key<Optional<String>> gss =
      keys.optional(
          "gss", Words.gss(), "the code of the Office for National Statistics, such as E06000016");
  private final Key<List<Located<AreaId>>> madeOf;
  private final Key<Fact<Long>> population =
      keys.fact("population", Scalars.wholeNumber(0, MOST_PEOPLE), "how many people live there");
  private final Key<Period> inForce = keys.inForce();

  AreaShape(Names names) {
    madeOf = keys.list("made of", names.area().located(), "the areas that it is made of");
    keys.sources();
    keys.note();
  }

  Shape<Area> shape() {
    return keys.makes(this::area);
  }

  private Area area(Fields f) {
    return new Area(
        new AreaId(f.id().value()),
        f.get(name),
        f.get(level),
        f.get(gss),
        f.get(madeOf),
        f.get(population),
        f.get(inForce),
        f.place());
  }
}
