package remit.core.law.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.ActKind;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
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
import remit.core.shape.Scalars;
import remit.core.shape.Shape;

/// `functions` of the pack: held by kinds of partner.
final class HeldFunctionShape {
  private final Keys keys = Keys.of("function", "A power or duty, and who holds it.");
  private final Key<String> title = keys.required("title", Scalars.line(), "what it is");
  private final Key<Optional<FunctionId>> partOf;
  private final Key<FunctionClass> functionClass =
      keys.required("class", LawWords.functionClass(), "which organ of its holder has it");
  private final Key<List<Holding>> heldBy;
  private final Key<Pooling> pooling =
      keys.otherwise(
          "pooling",
          Scalars.oneOf(
              "allowed, excluded or not listed",
              Map.of(
                  "allowed",
                  Pooling.ALLOWED,
                  "excluded",
                  Pooling.EXCLUDED,
                  "not listed",
                  Pooling.NOT_LISTED)),
          Pooling.NOT_LISTED,
          "whether a section 75 arrangement may include it");
  private final Key<List<ActKind>> inPerson =
      keys.list(
          "in person",
          Scalars.oneOf("an act", ActKind.values(), ActKind::words),
          "acts that nobody may do for the holder");
  private final Key<List<Citation>> sources = keys.sources();
  private final Key<Confidence> confidence =
      keys.required(
          "confidence",
          LawWords.of("a degree of confidence", Confidence.values()),
          "how sure we are of it");
  private final Key<Optional<String>> note =
      keys.optional("note", Scalars.passage(), "what is unsure about it");

  private HeldFunctionShape(PackNames names) {
    partOf = keys.optional("part of", names.function(), "the wider function it is part of");
    heldBy = keys.requiredList("held by", holding(names), "who holds it");
  }

  static Shape<Function> of(PackNames names) {
    var shape = new HeldFunctionShape(names);
    return shape.keys.makes(shape::function);
  }

  private static Shape<Holding> holding(PackNames names) {
    var keys = Keys.of("holding", "Who holds a function, and when.");
    var by = keys.requiredList("by", names.partner(), "words for kinds of partner");
    var inForce = keys.inForce();
    var sources = keys.sources();
    return Choice.<Holding>of("a kind of partner, or a map with `by` and `in force`")
        .scalar(
            names
                .partner()
                .as(word -> new Holding(List.of(word), List.of(), Period.ALWAYS, List.of())))
        .map(keys.makes(f -> new Holding(f.get(by), List.of(), f.get(inForce), f.get(sources))));
  }

  private Function function(Fields f) {
    return new Function(
        new FunctionId(f.id().value()),
        f.get(title),
        f.get(partOf),
        f.get(functionClass),
        f.get(heldBy),
        f.get(pooling),
        LawWords.set(ActKind.class, f.get(inPerson)),
        f.get(sources),
        f.get(confidence),
        f.get(note),
        f.place());
  }
}
