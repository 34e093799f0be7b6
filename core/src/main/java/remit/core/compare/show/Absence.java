package remit.core.compare.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.charter.Body;
import remit.core.charter.Partner;
import remit.core.compare.Same;
import remit.core.compare.Side;
import remit.core.kernel.Period;

/// Why a charter does not have something on its day. That a charter does not speak of a thing does
/// not say that it is gone.
final class Absence {
  static final String SILENT = "Not in this charter";

  private Absence() {}

  static String of(Side side, Body body) {
    var here =
        side.on().charter().bodies().stream().filter(b -> b.id().equals(body.id())).findFirst();
    return here.flatMap(b -> ended(side, b.inForce()))
        .or(() -> partnersEnded(side, body))
        .orElse(SILENT);
  }

  static String of(Side side, Partner partner) {
    return find(side, p -> p.id().equals(partner.id()) || sameCode(p, partner))
        .flatMap(p -> ended(side, p.inForce()))
        .orElse(SILENT);
  }

  private static boolean sameCode(Partner one, Partner other) {
    return one.ods().isPresent() && one.ods().equals(other.ods());
  }

  private static Optional<Partner> find(Side side, java.util.function.Predicate<Partner> is) {
    return side.on().charter().partners().stream().filter(is).findFirst();
  }

  private static Optional<String> ended(Side side, Period period) {
    return period
        .lastDay()
        .filter(last -> last.isBefore(side.on().day()))
        .map(last -> "Ended on " + Dates.words(last));
  }

  /// A body of one organisation ends with it.
  private static Optional<String> partnersEnded(Side side, Body body) {
    if (body.of().size() != 1) return Optional.empty();
    var id = body.of().getFirst().value();
    return find(side, p -> p.id().equals(id))
        .flatMap(p -> ended(side, p.inForce()).map(e -> e + ", with " + p.name()));
  }

  /// The cells of a row of bodies.
  static <T> List<List<String>> cells(
      List<Side> sides, Same<Body> body, List<Optional<T>> of, Function<T, List<String>> cell) {
    return java.util.stream.IntStream.range(0, of.size())
        .mapToObj(i -> of.get(i).map(cell).orElseGet(() -> List.of(of(sides.get(i), body.first()))))
        .toList();
  }
}
