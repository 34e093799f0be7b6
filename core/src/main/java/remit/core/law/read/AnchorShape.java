package remit.core.law.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.calendar.Term;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Anchor;
import remit.core.law.DutyRule.Relation;
import remit.core.law.DutyRule.StepRef;
import remit.core.shape.Choice;
import remit.core.shape.Keys;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Shape;

/// `before` and `after`: a step, or a step with how long before or after it.
final class AnchorShape {
  private static final List<String> LEADS = List.of("duty ", "date ");
  private static final String EXPECTED =
      "a step: `meeting`, `decision`, `own decision`, `duty NAME`, `date NAME`, a kind of duty, or"
          + " a day";

  private final Shape<Function<Relation, Anchor>> shape;

  AnchorShape() {
    var keys = Keys.of("anchor", "A step, and how long before or after it.");
    var step = keys.required("step", step(), "the step");
    var atLeast = keys.optional("at least", LawWords.term(), "so long, or longer");
    var atMost = keys.optional("at most", LawWords.term(), "so long, or shorter");
    shape =
        Choice.<Function<Relation, Anchor>>of(EXPECTED)
            .scalar(step().as(ref -> of(ref, Optional.empty(), Optional.empty())))
            .map(keys.makes(f -> of(f.get(step), f.get(atLeast), f.get(atMost))));
  }

  private static Function<Relation, Anchor> of(
      StepRef step, Optional<Term> atLeast, Optional<Term> atMost) {
    return relation -> new Anchor(relation, step, atLeast, atMost);
  }

  private static Scalar<StepRef> step() {
    var schema = Json.object().with("type", "string");
    return Scalar.of(EXPECTED, schema, AnchorShape::parse);
  }

  private static Parsed<StepRef> parse(String text) {
    return switch (text) {
      case "meeting" -> Parsed.good(new DutyRule.Meeting());
      case "decision" -> Parsed.good(new DutyRule.Decision());
      case "own decision" -> Parsed.good(new DutyRule.OwnDecision());
      default -> named(text);
    };
  }

  private static Parsed<StepRef> named(String text) {
    for (var lead : LEADS) {
      if (text.startsWith(lead) && text.length() > lead.length()) {
        var name = text.substring(lead.length()).strip();
        return Parsed.good(
            lead.equals("duty ") ? new DutyRule.OfDuty(name) : new DutyRule.Named(name));
      }
    }
    for (var kind : DutyKind.values()) {
      if (kind.words().equals(text)) {
        return Parsed.good(new DutyRule.OfKind(kind));
      }
    }
    try {
      return Parsed.good(new DutyRule.Day(LocalDate.parse(text)));
    } catch (DateTimeParseException notADay) {
      return Parsed.bad(
          ReadCode.NOT_A_WORD_OF_THE_LIST, "`" + text + "` is not a step", "write " + EXPECTED);
    }
  }

  Shape<Function<Relation, Anchor>> shape() {
    return shape;
  }
}
