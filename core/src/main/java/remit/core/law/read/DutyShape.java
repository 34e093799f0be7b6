package remit.core.law.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import remit.core.law.Condition;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Anchor;
import remit.core.law.DutyRule.Force;
import remit.core.law.DutyRule.Relation;
import remit.core.law.DutyRule.Relief;
import remit.core.law.Party;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;

/// `duties`: what a provision makes somebody do, and the lawful ways round it.
final class DutyShape {
  private final Keys keys = Keys.of("duty", "What somebody must or should do, and when.");
  private final Key<DutyKind> kind =
      keys.required("kind", LawWords.dutyKind(), "what sort of step");
  private final Key<String> what =
      keys.required("what", Scalars.line(), "in plain words, starting with a verb");
  private final Key<Condition> when;
  private final Key<Party> who = keys.required("who", LawWords.party(), "who acts");
  private final Key<List<Party>> towards = keys.list("towards", LawWords.party(), "to whom");
  private final Key<List<Function<Relation, Anchor>>> before;
  private final Key<List<Function<Relation, Anchor>>> after;
  private final Key<Force> should =
      keys.otherwise(
          "should",
          LawWords.yesNo(Force.SHOULD, Force.MUST),
          Force.MUST,
          "yes: expected and not compulsory");
  private final Key<List<Relief>> reliefs;
  private final Shape<DutyRule> shape;

  DutyShape(Vocabulary words) {
    var anchor = new AnchorShape().shape();
    when =
        keys.otherwise(
            "when", new ConditionShape(words).shape(), new Condition.Always(), "when it applies");
    before = keys.list("before", anchor, "steps that it comes before");
    after = keys.list("after", anchor, "steps that it comes after");
    reliefs = keys.entries("reliefs", Scalars.line(), relief(), "lawful ways round it, by name");
    shape = keys.makes(this::duty);
  }

  private Shape<Relief> relief() {
    var relief = Keys.of("relief", "A lawful way round a duty, open only on its ground.");
    var ground = relief.required("ground", Scalars.passage(), "what must be true");
    var instead =
        relief.entries(
            "instead",
            Scalars.slug("the name of a duty"),
            Shapes.later("duty", this::shape),
            "the duties that take its place");
    return relief.makes(f -> new Relief(f.id().value(), f.get(ground), f.get(instead)));
  }

  private DutyRule duty(Fields f) {
    var anchors = new ArrayList<Anchor>();
    f.get(before).forEach(anchor -> anchors.add(anchor.apply(Relation.BEFORE)));
    f.get(after).forEach(anchor -> anchors.add(anchor.apply(Relation.AFTER)));
    return new DutyRule(
        f.id().value(),
        f.get(kind),
        f.get(what),
        f.get(when),
        f.get(who),
        f.get(towards),
        anchors,
        f.get(should),
        f.get(reliefs),
        f.place());
  }

  Shape<DutyRule> shape() {
    return shape;
  }
}
