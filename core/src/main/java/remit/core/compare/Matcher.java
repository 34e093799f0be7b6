package remit.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.compare.Same.Basis;
import remit.core.kernel.Id;

/// Recognises things of different charters as one. A surer sign goes before a weaker one, and a
/// sign that fits several is no sign; official codes that differ keep things apart whatever else
/// agrees.
final class Matcher<T> {
  /// What a thing can be recognised by.
  ///
  /// @param code its official code
  /// @param kind what only one thing of a charter may have for the sign to count
  record Signs(Optional<String> code, String id, String name, Optional<String> kind) {
    /// Of what has neither a code nor a kind of its own.
    static Signs named(Id id, String name) {
      return new Signs(Optional.empty(), id.value(), name, Optional.empty());
    }

    Optional<String> of(Basis basis) {
      return switch (basis) {
        case CODE -> code;
        case IDENTIFIER -> Optional.of(id);
        case NAME -> Optional.of(name);
        case KIND -> kind;
        case ALONE -> Optional.empty();
      };
    }
  }

  /// A thing with its signs.
  record Signed<T>(T thing, Signs signs) {}

  private static final List<Basis> SIGNS =
      List.of(Basis.CODE, Basis.IDENTIFIER, Basis.NAME, Basis.KIND);

  private static final class Group<T> {
    private final List<Optional<Signed<T>>> of = new ArrayList<>();
    private Basis basis = Basis.CODE;

    List<Signed<T>> members() {
      return of.stream().flatMap(Optional::stream).toList();
    }

    Same<T> same() {
      return new Same<>(
          of.stream().map(o -> o.map(Signed::thing)).toList(),
          members().size() == 1 ? Basis.ALONE : basis);
    }
  }

  private final List<Group<T>> groups = new ArrayList<>();
  private final List<String> doubts;
  private int side;

  private Matcher(List<String> doubts) {
    this.doubts = doubts;
  }

  /// @param doubts where to say that things were kept apart although their identifiers agree
  static <T> List<Same<T>> match(List<List<Signed<T>>> sides, List<String> doubts) {
    var matcher = new Matcher<T>(doubts);
    sides.forEach(matcher::take);
    return matcher.groups.stream().map(Group::same).toList();
  }

  private void take(List<Signed<T>> things) {
    groups.forEach(g -> g.of.add(Optional.empty()));
    var left = new ArrayList<>(things);
    for (var basis : SIGNS) {
      for (var thing : List.copyOf(left)) {
        var group = only(thing, basis, things);
        if (group.isEmpty()) continue;
        group.get().of.set(side, Optional.of(thing));
        if (basis.compareTo(group.get().basis) > 0) group.get().basis = basis;
        left.remove(thing);
      }
    }
    for (var thing : left) {
      var group = new Group<T>();
      for (int i = 0; i < side; i++) group.of.add(Optional.empty());
      group.of.add(Optional.of(thing));
      groups.add(group);
    }
    side++;
  }

  /// The one group, not yet with a thing of this charter, that the thing is recognised in.
  private Optional<Group<T>> only(Signed<T> thing, Basis basis, List<Signed<T>> things) {
    var sign = thing.signs().of(basis);
    if (sign.isEmpty()) return Optional.empty();
    if (things.stream().filter(t -> t.signs().of(basis).equals(sign)).count() > 1) {
      return Optional.empty();
    }
    var fit =
        groups.stream()
            .filter(g -> g.of.get(side).isEmpty())
            .filter(g -> g.members().stream().anyMatch(m -> m.signs().of(basis).equals(sign)))
            .filter(g -> agree(g, thing, basis))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  private boolean agree(Group<T> group, Signed<T> thing, Basis basis) {
    var code = thing.signs().code();
    var other = group.members().stream().flatMap(m -> m.signs().code().stream()).findFirst();
    if (code.isEmpty() || other.isEmpty() || other.equals(code)) return true;
    if (basis == Basis.IDENTIFIER) {
      doubts.add(
          "`%s` has the code %s in one charter and %s in another: they are taken for two"
              .formatted(thing.signs().id(), other.get(), code.get()));
    }
    return false;
  }
}
