package remit.core.charter.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.charter.Seat;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.kernel.SeatId;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Parsed;
import remit.core.shape.Row;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Fact;
import remit.core.source.Located;

/// A seat of a body.
final class SeatShape {
  private static final long MOST_VOTES = 1_000_000_000L;
  private static final long MOST_ALIKE = 10_000L;

  private final Keys keys = Keys.of("seat", "A place on a body, or several alike.");
  private final Key<List<Located<Optional<PartnerId>>>> from;
  private final Key<List<Located<PartnerId>>> nominatedBy;
  private final Key<Optional<Located<PostId>>> heldBy;
  private final Key<Optional<String>> person =
      keys.optional("person", Scalars.line(), "the kind of person who sits, such as `councillor`");
  private final Key<List<String>> classes =
      keys.list("class", Scalars.line(), "the classes that quorum and majority rules use");
  private final Key<Fact<Long>> vote =
      keys.fact("vote", vote(), "`yes` (one vote), `no`, or a voting weight; one vote if left out");
  private final Key<List<Row<String, Long>>> weights =
      keys.otherwise(
          "weights",
          Shapes.table(Scalars.line(), Scalars.wholeNumber(0, MOST_VOTES)),
          List.of(),
          "further counters by name, such as `population`");
  private final Key<Fact<Integer>> number =
      keys.fact(
          "number",
          Scalars.wholeNumber(1, MOST_ALIKE).as(Long::intValue),
          "how many such seats there are; one if left out");
  private final Key<Boolean> chair =
      keys.otherwise("chair", Scalars.yesNo(), false, "whether its holder is in the chair");
  private final Key<Boolean> viceChair =
      keys.otherwise("vice chair", Scalars.yesNo(), false, "whether its holder stands in for it");
  private final Key<Fact<Boolean>> deputies =
      keys.fact("deputies", Scalars.yesNo(), "whether a deputy may come instead");
  private final Key<Optional<Seat.Rotation>> rotates;
  private final Key<List<Located<FunctionId>>> onlyFor =
      keys.list(
          "only for",
          Scalars.line().<FunctionId>then(SeatShape::topic).located(),
          "the functions or topics on which alone it takes part");
  private final Key<List<Located<SeatId>>> notAlso =
      keys.list(
          "not also",
          Scalars.slug("the name of a seat").as(SeatId::new).located(),
          "seats that its holder may not have as well");
  private final Key<Optional<String>> speaksFor =
      keys.optional("speaks for", Scalars.line(), "whom it is to speak for");
  private final Key<Period> inForce = keys.inForce();

  SeatShape(Names names) {
    var partner = names.partner().located();
    var none = Scalars.oneOf("none", Map.of("none", Optional.<PartnerId>empty()));
    from =
        keys.list(
            "from",
            names.partner().<Optional<PartnerId>>as(Optional::of).or(none).located(),
            "the partners that it comes from, or `none`");
    nominatedBy = keys.list("nominated by", partner, "partners who nominate jointly");
    heldBy = keys.optional("held by", names.post().located(), "the post that holds it");
    rotates = keys.optional("rotates", rotation(names), "how a shared seat goes round");
    keys.sources();
    keys.note();
  }

  private static Scalar<Long> vote() {
    return Scalars.oneOf("yes or no", Map.of("yes", 1L, "no", 0L))
        .or(Scalars.wholeNumber(0, MOST_VOTES));
  }

  private static Parsed<FunctionId> topic(String text) {
    return text.length() > 120
        ? Parsed.bad(ReadCode.TOO_LONG, "a topic is a few words", "shorten it")
        : Parsed.good(new FunctionId(text));
  }

  private static Shape<Seat.Rotation> rotation(Names names) {
    var keys = Keys.of("rotation", "How a shared seat goes round.");
    var every = keys.required("every", Scalars.line(), "`meeting`, or a time such as `1 year`");
    var order =
        keys.requiredList("order", names.partner().located(), "the partners, one after another");
    return keys.makes(f -> new Seat.Rotation(f.get(every), f.get(order)));
  }

  Shape<Seat> shape() {
    return keys.tries(this::seat);
  }

  private Optional<Seat> seat(Fields f) {
    if (f.get(chair) && f.get(viceChair)) {
      return f.refuse(
          ReadCode.DO_NOT_FIT,
          viceChair,
          "a seat cannot be both chair and vice chair",
          "leave one of the two");
    }
    return Optional.of(
        new Seat(
            new SeatId(f.id().value()),
            partners(f.get(from)),
            f.get(nominatedBy),
            f.get(heldBy),
            f.get(person),
            f.get(classes),
            orElse(f, vote, 1L),
            weights(f),
            orElse(f, number, 1),
            role(f),
            f.get(deputies),
            f.get(rotates),
            f.get(onlyFor),
            f.get(notAlso),
            f.get(speaksFor),
            f.get(inForce),
            f.place()));
  }

  /// A seat has one vote, and is one seat, unless the charter says otherwise.
  private static <T> Fact<T> orElse(Fields f, Key<Fact<T>> key, T usual) {
    return f.has(key) ? f.get(key) : Fact.stated(usual, f.place());
  }

  private static List<Located<PartnerId>> partners(List<Located<Optional<PartnerId>>> from) {
    return from.stream()
        .flatMap(one -> one.value().map(id -> new Located<>(id, one.place())).stream())
        .toList();
  }

  private Map<String, Long> weights(Fields f) {
    var map = new LinkedHashMap<String, Long>();
    f.get(weights).forEach(row -> map.put(row.key().value(), row.value()));
    return map;
  }

  private Seat.Role role(Fields f) {
    return f.get(chair)
        ? Seat.Role.CHAIR
        : f.get(viceChair) ? Seat.Role.VICE_CHAIR : Seat.Role.MEMBER;
  }
}
