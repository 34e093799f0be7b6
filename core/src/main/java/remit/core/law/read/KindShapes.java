package remit.core.law.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.kernel.Truth;
import remit.core.law.BodyKind;
import remit.core.law.BodyKind.Capacity;
import remit.core.law.FunctionClass;
import remit.core.law.PartnerKind;
import remit.core.law.Sector;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;

/// `partner kinds` and `body kinds`.
final class KindShapes {
  private KindShapes() {}

  static Shape<PartnerKind> partner(PackNames names) {
    return new Partner(names).shape;
  }

  static Shape<BodyKind> body(PackNames names) {
    return new Body(names).shape;
  }

  private static final class Partner {
    private final Keys keys = Keys.of("partner kind", "A kind of organisation.");
    private final Key<String> plural = keys.required("plural", Scalars.line(), "several of them");
    private final Key<Sector> sector =
        keys.required(
            "sector",
            Scalars.oneOf("a sector", Sector.values(), Sector::words),
            "the part of public life");
    private final Key<List<String>> groups =
        keys.list("groups", Scalars.line(), "wider words for it");
    private final Key<Period> exists = keys.period("exists", "when the law had it");
    private final Key<Map<FunctionClass, List<KindName>>> organs;
    private final Key<Truth> listed =
        keys.otherwise(
            "listed for information",
            Scalars.oneOf(
                "yes, no or unknown",
                Map.of("yes", Truth.YES, "no", Truth.NO, "unknown", Truth.UNKNOWN)),
            Truth.UNKNOWN,
            "whether the Freedom of Information Act lists it");
    private final Key<List<Citation>> sources = keys.sources();
    private final Key<Optional<String>> note =
        keys.optional("note", Scalars.passage(), "what is unsure about it");
    private final Shape<PartnerKind> shape;

    Partner(PackNames names) {
      organs =
          keys.otherwise(
              "organs",
              Shapes.table(LawWords.functionClass(), Shapes.list(names.bodyKind()))
                  .map(rows -> {
                    var map = new LinkedHashMap<FunctionClass, List<KindName>>();
                    rows.forEach(row -> map.put(row.key().value(), row.value()));
                    return map;
                  }),
              Map.of(),
              "who acts for it, by class of function");
      shape = keys.makes(this::kind);
    }

    private PartnerKind kind(Fields f) {
      return new PartnerKind(
          new KindName(f.id().value()),
          f.get(plural),
          f.get(sector),
          f.get(groups),
          f.get(exists),
          f.get(organs),
          f.get(listed),
          f.get(sources),
          f.get(note));
    }
  }

  private static final class Body {
    private final Keys keys = Keys.of("body kind", "A kind of body.");
    private final Key<String> plural = keys.required("plural", Scalars.line(), "several of them");
    private final Key<List<String>> groups =
        keys.list("groups", Scalars.line(), "wider words for it");
    private final Key<Capacity> capacity =
        keys.required(
            "capacity",
            LawWords.of("what a body can do", Capacity.values()),
            "whether it can hold functions");
    private final Key<List<FunctionClass>> mayHold =
        keys.list(
            "may hold", LawWords.functionClass(), "classes that it may be given; all if none");
    private final Key<List<FunctionId>> mustNotHold;
    private final Key<List<String>> of;
    private final Key<Period> exists = keys.period("exists", "when the law had it");
    private final Key<List<Citation>> sources = keys.sources();
    private final Key<Optional<String>> note =
        keys.optional("note", Scalars.passage(), "what is unsure about it");
    private final Shape<BodyKind> shape;

    Body(PackNames names) {
      mustNotHold = keys.list("must not hold", names.function(), "functions it may never hold");
      of = keys.list("of", names.partner(), "kinds of partner that may have one");
      shape = keys.makes(this::kind);
    }

    private BodyKind kind(Fields f) {
      return new BodyKind(
          new KindName(f.id().value()),
          f.get(plural),
          f.get(groups),
          f.get(capacity),
          LawWords.set(FunctionClass.class, f.get(mayHold)),
          new java.util.TreeSet<>(f.get(mustNotHold)),
          f.get(of),
          f.get(exists),
          f.get(sources),
          f.get(note));
    }
  }
}
