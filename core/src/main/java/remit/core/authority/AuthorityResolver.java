package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.core.because.Because;
import remit.core.charter.CharterOn;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.proposal.Act;

/// Says who may decide, from a charter and its law pack on one day. Answers do not depend on the
/// order of anything in the charter. Not for several threads at once.
public final class AuthorityResolver {
  private final CharterOn charter;
  private final Register register;
  private final Holders holders;
  private final Explainer explainer;
  private final Rulings rulings;
  private final Surroundings surroundings;
  private final Bonds bonds;
  private final TreeMap<java.time.LocalDate, AuthorityResolver> otherDays = new TreeMap<>();
  private Optional<List<Remit>> remits = Optional.empty();
  private List<IdleDelegation> idle = List.of();

  public AuthorityResolver(CharterOn charter) {
    this.charter = charter;
    register = new Register(charter);
    holders = new Holders(register);
    explainer = new Explainer(register);
    rulings = new Rulings(register, explainer);
    surroundings = new Surroundings(register, this);
    bonds = new Bonds(register);
  }

  /// Who may do this act, on the act's own day?
  public Ruling rule(Act act) {
    return rule(Question.of(act));
  }

  /// Who may do it, or may the one asked about, on the act's own day?
  public Ruling rule(Question question) {
    var day = question.act().on();
    if (!day.equals(charter.day())) {
      return otherDays
          .computeIfAbsent(day, d -> new AuthorityResolver(charter.on(d)))
          .rule(question);
    }
    if (needsNoAuthority(question.act())) return advice(question);
    var asked = asked(question);
    var made = rulings.of(asked);
    return around(question.act(), asked, made);
  }

  /// A ruling without what stands round it.
  Ruling settled(Question question) {
    return rulings.of(asked(question)).ruling();
  }

  Explainer explainer() {
    return explainer;
  }

  /// Recommending, commenting, being consulted and noting need no authority; reviewing needs it
  /// where reviewing is the function itself.
  private boolean needsNoAuthority(Act act) {
    boolean scrutiny =
        act.kind() == ActKind.SCRUTINISE
            && act.functions().stream()
                .flatMap(f -> charter.functions().find(f).stream())
                .anyMatch(f -> Receivers.isScrutiny(f.functionClass()));
    return !act.kind().disposes() && !scrutiny;
  }

  private Case asked(Question question) {
    var trials = new Trials(register, Optional.of(question.act()));
    var graphs = new ArrayList<UnitGraph>();
    for (var function : question.act().functions()) {
      for (var unit : holders.of(function, question.act().areas(), question.holders())) {
        graphs.add(new UnitGraph(register, unit, Optional.of(question.act()), trials));
      }
    }
    boolean advisory =
        question.about().filter(a -> surroundings.isAdvisory(a, question.act())).isPresent();
    return new Case(register, question, graphs, advisory);
  }

  private Ruling advice(Question question) {
    var act = question.act();
    var concerned = new TreeSet<PartnerId>();
    act.functions().stream()
        .flatMap(f -> holders.of(f, act.areas(), question.holders()).stream())
        .forEach(u -> concerned.add(u.holder()));
    var advises = surroundings.advises(act, Set.of());
    var scrutinises = surroundings.scrutinises(act, concerned, Set.of());
    var roles = act.kind() == ActKind.SCRUTINISE ? scrutinises : advises;
    var mine =
        roles.stream().filter(r -> question.about().map(r.actor()::equals).orElse(true)).toList();
    var around = new Around(advises, scrutinises, List.of(), List.of(), List.of(), List.of());
    var from = mine.stream().map(Around.Role::because).toList();
    if (mine.isEmpty()) {
      return new Ruling.Nobody(
          List.of(),
          around,
          Because.that(
              "the charter gives nobody a part in this: %s".formatted(act.kind().words())));
    }
    var actors = mine.stream().map(Around.Role::actor).toList();
    return new Ruling.Recommends(
        actors,
        around,
        Because.that("to %s needs no authority".formatted(act.kind().words()), from));
  }

  private Ruling around(Act act, Case asked, Rulings.Made made) {
    var deciders = made.ruling().deciders();
    var actors = new TreeSet<Actor>();
    deciders.forEach(d -> actors.add(d.actor()));
    made.urgent().forEach(d -> actors.add(d.actor()));
    var around =
        new Around(
            surroundings.advises(act, actors),
            surroundings.scrutinises(act, Rulings.holders(asked), actors),
            bonds.of(deciders),
            made.urgent(),
            made.perhaps(),
            made.partly());
    return switch (made.ruling()) {
      case Ruling.Decides r -> new Ruling.Decides(r.deciders(), around, r.because());
      case Ruling.Jointly r -> new Ruling.Jointly(r.shares(), r.manner(), around, r.because());
      case Ruling.Recommends r -> new Ruling.Recommends(r.actors(), around, r.because());
      case Ruling.Nobody r -> new Ruling.Nobody(r.refusals(), around, r.because());
      case Ruling.Contested r -> new Ruling.Contested(r.claims(), around, r.because());
      case Ruling.Unknown r ->
          new Ruling.Unknown(r.settledBy(), r.search(), r.possible(), around, r.because());
    };
  }

  /// What everybody may decide at large on the charter's day, by actor, holder and function.
  public List<Remit> remits() {
    if (remits.isEmpty()) {
      var walk = new Remits(register, holders, explainer);
      remits = Optional.of(walk.all());
      idle = walk.idle();
    }
    return remits.get();
  }

  /// The delegations in force by which nobody can ever act, in the charter's order.
  public List<IdleDelegation> idle() {
    remits();
    return idle;
  }

  /// What one body or post may decide at large.
  public List<Remit> remitsOf(Actor actor) {
    return remits().stream().filter(r -> r.actor().equals(actor)).toList();
  }

  /// Who may decide on a function (or a wider one) at large.
  public List<Remit> remitsOver(FunctionId function) {
    return remits().stream()
        .filter(r -> charter.functions().isWithin(function, r.function()))
        .toList();
  }

  /// The partners that hold a function on the charter's day, or may, by identifier.
  public List<PartnerId> holdersOf(FunctionId function) {
    return holders.of(function, Set.of(), Set.of()).stream().map(Unit::holder).toList();
  }

  /// The partners that somebody binds at large, in either sense.
  public List<Bound> boundBy(Actor actor) {
    return bonds.at(actor, remits());
  }
}
