package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.Delegation;
import remit.core.kernel.Actor;
import remit.core.kernel.Period;
import remit.core.law.BodyKind;
import remit.core.law.FunctionClass;
import remit.core.source.Located;

/// Whether a receiver is there and may hold what it is given.
final class Receivers {
  private final Register register;

  Receivers(Register register) {
    this.register = register;
  }

  List<Check> checks(Unit unit, Delegation delegation, Actor to) {
    var checks = new ArrayList<Check>();
    checks.add(there(to));
    register.body(to).ifPresent(body -> ofBody(unit, delegation, body, checks));
    for (var other : delegation.conditions().together()) {
      checks.add(there(other.value()));
    }
    return checks.stream().map(Check::toldWhenBroken).toList();
  }

  private void ofBody(Unit unit, Delegation delegation, Body body, List<Check> checks) {
    if (body.status() == Body.Status.SHADOW) {
      checks.add(
          Scopes.fixed(
              false,
              Because.given(
                      body.place(),
                      "%s meets as a shadow: it is not set up in law".formatted(body.name()))
                  .mendedBy("setting it up")));
    }
    var kind = register.charter().kind(body);
    if (kind.isEmpty()) {
      checks.add(
          Scopes.fixed(
              false,
              Because.given(
                      body.kind().place(),
                      "the law pack knows no kind of body `%s`".formatted(body.kind().value()))
                  .mendedBy("a kind of body that the law knows")));
      return;
    }
    checks.add(register(kind.get(), body));
    checks.add(mayHold(unit, delegation, body, kind.get()));
  }

  private Check register(BodyKind kind, Body body) {
    var holds =
        register.during(
            kind.exists(),
            "kind " + kind.name(),
            "whether the law had a " + kind.name(),
            body.kind().place());
    var because =
        Because.given(
            body.kind().place(),
            "the law has bodies of the kind `%s` %s".formatted(kind.name(), kind.exists()));
    return Check.of(
        holds, () -> because, () -> because.mendedBy("a kind of body that the law has that day"));
  }

  private Check mayHold(Unit unit, Delegation delegation, Body body, BodyKind kind) {
    var refusal = refusal(unit, delegation, kind);
    var leaf = leaf(body, kind, refusal.orElse("%s may hold it".formatted(body.name())));
    return Scopes.fixed(
        refusal.isEmpty(),
        refusal.isEmpty() ? leaf : leaf.mendedBy("giving it to a body that may hold it"));
  }

  private static Because leaf(Body body, BodyKind kind, String says) {
    var sources = kind.sources();
    return sources.isEmpty()
        ? Because.given(body.kind().place(), says)
        : Because.cited(sources.getFirst(), says);
  }

  /// What an organisation receives it holds itself, so the classes that its organ may be given do
  /// not matter then.
  private Optional<String> refusal(Unit unit, Delegation delegation, BodyKind kind) {
    boolean asPartner = delegation.to().value() instanceof Actor.OfPartner;
    var functionClass = unit.functionClass();
    return switch (kind.capacity()) {
      case ADVISES -> Optional.of("%s advise and hold no function".formatted(kind.plural()));
      case SCRUTINISES ->
          isScrutiny(functionClass)
              ? forbidden(unit, kind)
              : Optional.of("%s review and hold nothing else".formatted(kind.plural()));
      case DECIDES ->
          asPartner || kind.mayHold().isEmpty() || kind.mayHold().contains(functionClass)
              ? forbidden(unit, kind)
              : Optional.of(
                  "%s may not hold a function of the class `%s`"
                      .formatted(kind.plural(), words(functionClass)));
    };
  }

  private Optional<String> forbidden(Unit unit, BodyKind kind) {
    return kind.mustNotHold().stream()
        .sorted()
        .filter(unit.wider()::contains)
        .findFirst()
        .map(f ->
            "%s may never hold `%s`"
                .formatted(kind.plural(), register.charter().functions().title(f)));
  }

  static boolean isScrutiny(FunctionClass functionClass) {
    return functionClass == FunctionClass.HEALTH_SCRUTINY
        || functionClass == FunctionClass.SCRUTINY;
  }

  static String words(FunctionClass functionClass) {
    return functionClass
        .name()
        .toLowerCase(java.util.Locale.ROOT)
        .replace('_', ' ')
        .replace("nhs", "NHS");
  }

  /// Whether somebody is there on the day.
  Check there(Actor actor) {
    var period = register.inForce(actor);
    return Check.of(
        register.exists(actor),
        () -> Because.given(register.place(actor), "%s is there".formatted(register.name(actor))),
        () -> absent(actor, period));
  }

  private Because absent(Actor actor, Period period) {
    return Because.given(
            register.place(actor),
            "%s is not there on %s: it is in force %s"
                .formatted(register.name(actor), register.charter().day(), period))
        .mendedBy("a successor of %s, or an act in its time".formatted(register.name(actor)));
  }

  static List<Actor> actors(List<Located<Actor>> located) {
    return located.stream().map(Located::value).toList();
  }
}
