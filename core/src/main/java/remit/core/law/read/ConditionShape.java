package remit.core.law.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.ActKind;
import remit.core.kernel.ChangeClass;
import remit.core.law.Condition;
import remit.core.law.Condition.Side;
import remit.core.law.FunctionClass;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;

/// `when`: the word `always`, or a map whose entries must all hold.
final class ConditionShape {
  private final Keys keys = Keys.of("condition", "When a duty applies: all entries must hold.");
  private final List<Part<?>> parts = new ArrayList<>();
  private final Shape<Condition> shape;

  /// A key and the condition that it stands for.
  private record Part<T>(Key<Optional<T>> key, Function<T, Condition> make) {
    Optional<Condition> of(Fields f) {
      return f.get(key).map(make);
    }
  }

  ConditionShape(Vocabulary words) {
    matter(words);
    money();
    process();
    Shape<Condition> inner = Shapes.later("condition", this::shape);
    part("any of", Shapes.list(inner), "one of these holds", Condition.Any::new);
    part("not", inner, "this does not hold", Condition.Not::new);
    var map = keys.tries(this::all);
    shape =
        Choice.<Condition>of("`always`, or a map of conditions")
            .scalar(
                Scalars.<Condition>oneOf(
                    "always", java.util.Map.of("always", new Condition.Always())))
            .map(map);
  }

  private void matter(Vocabulary words) {
    several(
        "change",
        LawWords.of("a class of change", ChangeClass.values()),
        "how much it changes",
        in -> new Condition.Change(LawWords.set(ChangeClass.class, in)));
    several(
        "act",
        Scalars.oneOf("an act", ActKind.values(), ActKind::words),
        "what is to be done",
        in -> new Condition.Act(LawWords.set(ActKind.class, in)));
    several(
        "function class",
        LawWords.functionClass(),
        "some function is of such a class",
        in -> new Condition.OfClass(LawWords.set(FunctionClass.class, in)));
    several(
        "function",
        words.function(),
        "some function is one of these, or part of one",
        in -> new Condition.OfFunction(Set.copyOf(in)));
    several("holder", words.anybody(), "some holder of a function", Condition.Holder::new);
    several("decider", words.anybody(), "the deciding body", Condition.Decider::new);
    several(
        "under",
        words.provision(),
        "it makes an arrangement under one of these",
        in -> new Condition.Under(Set.copyOf(in)));
  }

  private void money() {
    part("amount", atLeast("amount", Scalars.money()), "how much money", Condition.Amount::new);
    texts("fund kind", "what kind of fund it makes", Condition.FundKind::new);
    part(
        "key decision",
        LawWords.yes(),
        "it is a key decision of a council's executive",
        _ -> new Condition.KeyDecision());
  }

  private void process() {
    part(
        "councils touched",
        atLeast("number", Scalars.wholeNumber(1, 500)),
        "how many upper-tier councils serve its areas",
        n -> new Condition.CouncilsTouched(Math.toIntExact(n)));
    texts("plan kind", "what kind of plan it makes", Condition.PlanKind::new);
    texts("plan parts", "parts that the plan has", Condition.PlanParts::new);
    part("private", LawWords.yes(), "the public is to be excluded", _ -> new Condition.Private());
    part(
        "consultation from",
        Scalars.date(),
        "consultation begins on this day or later",
        day -> begins(Side.ON_OR_AFTER, day));
    part(
        "consultation before",
        Scalars.date(),
        "consultation begins before this day",
        day -> begins(Side.BEFORE, day));
  }

  private static Condition begins(Side side, LocalDate day) {
    return new Condition.ConsultationBegins(side, day);
  }

  private <T> void part(String key, Shape<T> value, String says, Function<T, Condition> make) {
    parts.add(new Part<>(keys.optional(key, value, says), make));
  }

  private <T> void several(
      String key, Scalar<T> value, String says, Function<List<T>, Condition> make) {
    part(key, Shapes.list(value), says, make);
  }

  private void texts(String key, String says, Function<Set<String>, Condition> make) {
    several(key, Scalars.line(), says, in -> make.apply(new TreeSet<>(in)));
  }

  private static <T> Shape<T> atLeast(String name, Scalar<T> value) {
    var keys = Keys.inline(name, "So much at least.");
    var least = keys.required("at least", value, "the least");
    return keys.makes(f -> f.get(least));
  }

  private Optional<Condition> all(Fields f) {
    var all = parts.stream().flatMap(part -> part.of(f).stream()).toList();
    if (all.isEmpty()) {
      return f.refuse(
          ReadCode.DO_NOT_FIT, "a condition that names nothing", "write `always`, or leave it out");
    }
    return Optional.of(all.size() == 1 ? all.getFirst() : new Condition.All(all));
  }

  Shape<Condition> shape() {
    return shape;
  }
}
