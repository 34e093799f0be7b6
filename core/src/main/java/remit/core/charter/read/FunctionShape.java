package remit.core.charter.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.ActKind;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.law.Confidence;
import remit.core.law.Function;
import remit.core.law.Function.Holding;
import remit.core.law.Function.Pooling;
import remit.core.law.FunctionClass;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;

/// `functions`: powers and duties beside those of the law pack, in the same form.
final class FunctionShape {
  private final Keys keys = Keys.of("function", "A power or duty, and who holds it.");
  private final Key<String> title = keys.required("title", Scalars.line(), "what it is");
  private final Key<Optional<FunctionId>> partOf;
  private final Key<FunctionClass> functionClass =
      keys.required(
          "class",
          Scalars.oneOf("a class of function", FunctionClass.values(), FunctionClass::words),
          "which organ of its holder it belongs to");
  private final Key<List<Holding>> heldBy;
  private final Key<Pooling> pooling =
      keys.otherwise(
          "pooling",
          Scalars.oneOf(
              "`allowed` or `excluded`",
              Map.of("allowed", Pooling.ALLOWED, "excluded", Pooling.EXCLUDED)),
          Pooling.NOT_LISTED,
          "whether a section 75 arrangement may include it");
  private final Key<List<ActKind>> inPerson =
      keys.list("in person", Words.act(), "acts that nobody may do for the holder");
  private final Key<List<Citation>> source = keys.sources();
  private final Key<Optional<String>> note = keys.note();

  FunctionShape(Names names) {
    partOf = keys.optional("part of", names.function(), "the wider function that it is part of");
    heldBy = keys.list("held by", holding(names), "who holds it: partners, or kinds of partner");
  }

  private static Shape<Holding> holding(Names names) {
    var keys = Keys.of("holding", "Who holds a function, and when.");
    var by = keys.requiredList("by", holder(names), "partners, or words for kinds of partner");
    var inForce = keys.inForce();
    var source = keys.sources();
    keys.note();
    return Choice.<Holding>of("a holder, or a map with `by` and `in force`")
        .scalar(
            holder(names)
                .as(one -> new Holding(one.kinds(), one.partners(), Period.ALWAYS, List.of())))
        .map(
            keys.makes(f ->
                new Holding(
                    f.get(by).stream().flatMap(one -> one.kinds().stream()).toList(),
                    f.get(by).stream().flatMap(one -> one.partners().stream()).toList(),
                    f.get(inForce),
                    f.get(source))));
  }

  /// One partner, or one word for kinds of partner.
  private record Holder(List<String> kinds, List<PartnerId> partners) {}

  private static Scalar<Holder> holder(Names names) {
    return LocalLaw.partnerWord(names.law())
        .as(word -> new Holder(List.of(word), List.of()))
        .or(names.partner().as(id -> new Holder(List.of(), List.of(id))));
  }

  Shape<Function> shape() {
    return keys.makes(this::function);
  }

  private Function function(Fields f) {
    return new Function(
        new FunctionId(f.id().value()),
        f.get(title),
        f.get(partOf),
        f.get(functionClass),
        f.get(heldBy),
        f.get(pooling),
        Words.set(ActKind.class, f.get(inPerson)),
        f.get(source),
        Confidence.LOCAL,
        f.get(note),
        f.place());
  }
}
