package remit.core.law.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.law.Confidence;
import remit.core.law.DutyRule;
import remit.core.law.Provision;
import remit.core.law.Provision.Standing;
import remit.core.law.Requirement;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Row;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;

/// One provision: of national law, of guidance, or of a body's own standing orders.
public final class ProvisionShape {
  private final Keys keys =
      Keys.of("provision", "A rule of law, of guidance or of a body's own standing orders.");
  private final Key<String> title = keys.required("title", Scalars.line(), "a short name");
  private final Key<Optional<String>> cite =
      keys.optional("cite", Scalars.line(), "act and section, instrument, or document");
  private final Key<Optional<String>> link =
      keys.optional("link", Scalars.link(), "where it can be read");
  private final Key<Standing> standing;
  private final Key<Period> inForce = keys.inForce();
  private final Key<List<String>> binds;
  private final Key<String> rule =
      keys.required("rule", Scalars.passage(), "what it says, in our own words");
  private final Key<Map<String, String>> params =
      keys.otherwise(
          "params",
          Shapes.table(Scalars.line(), Scalars.passage()).map(ProvisionShape::ordered),
          Map.of(),
          "its numbers and lists, by name");
  private final Key<Confidence> confidence;
  private final Key<Optional<String>> note =
      keys.optional("note", Scalars.passage(), "what is unsure about it");
  private final Key<List<DutyRule>> duties;
  private final Key<List<Requirement>> requirements;

  private ProvisionShape(Vocabulary words) {
    standing =
        keys.otherwise(
            "standing",
            LawWords.of("a sort of source", Standing.values()),
            words.standing(),
            "what sort of source it is");
    binds = keys.list("binds", words.anybody(), "words for those that it binds");
    confidence =
        keys.otherwise(
            "confidence",
            LawWords.of("a degree of confidence", Confidence.values()),
            words.confidence(),
            "how sure one is of it");
    duties =
        keys.entries(
            "duties",
            Scalars.slug("the name of a duty"),
            new DutyShape(words).shape(),
            "steps that it asks for, by name");
    requirements =
        keys.list(
            "requirements",
            new RequirementShape(words).shape(),
            "what it demands of how bodies are made up or work");
    keys.list("source", Shapes.source(), "where it was read");
  }

  /// An entry of `provisions`, which knows its identifier.
  public static Shape<Provision> of(Vocabulary words) {
    var shape = new ProvisionShape(words);
    return shape.keys.makes(shape::provision);
  }

  private static Map<String, String> ordered(List<Row<String, String>> rows) {
    var map = new LinkedHashMap<String, String>();
    rows.forEach(row -> map.put(row.key().value(), row.value()));
    return Collections.unmodifiableMap(map);
  }

  private Provision provision(Fields f) {
    return new Provision(
        new ProvisionId(f.id().value()),
        f.get(title),
        f.get(cite).orElseGet(() -> f.get(title)),
        f.get(link),
        f.get(standing),
        f.get(inForce),
        f.get(binds),
        f.get(rule),
        f.get(params),
        f.get(duties),
        f.get(requirements),
        f.get(confidence),
        f.get(note),
        f.place());
  }
}
