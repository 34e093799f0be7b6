package remit.core.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.core.charter.Area.Level;
import remit.core.charter.Charter.Reality;
import remit.core.charter.CharterOn;
import remit.core.explain.BodyPart.Standing;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;
import remit.core.source.Span;

/// What can be said of the whole: of whom it is made, whether anybody decides for all of it, and
/// how many of its bodies only talk.
final class SystemParts {
  private static final int FEW = 4;

  private final CharterOn charter;
  private final List<BodyPart> bodies;
  private final List<Statement> said = new ArrayList<>();

  SystemParts(CharterOn charter, List<BodyPart> bodies) {
    this.charter = charter;
    this.bodies = bodies;
  }

  List<Statement> all() {
    if (charter.charter().heading().reality() == Reality.INVENTED) {
      say("It is an invented example for teaching: no such place or organisation exists");
    }
    partners();
    whole();
    joint();
    standings();
    mistaken();
    return List.copyOf(said);
  }

  private void say(String text) {
    var place = charter.charter().heading().title().place();
    said.add(Statement.known(text, List.of(), place));
  }

  private void say(String text, Span place) {
    said.add(Statement.known(text, List.of(), place));
  }

  private void partners() {
    var kinds = new LinkedHashMap<String, Integer>();
    charter.partners().forEach(p -> kinds.merge(p.kind().value().value(), 1, Integer::sum));
    if (kinds.isEmpty()) {
      say("The charter names no organisation");
      return;
    }
    int number = charter.partners().size();
    say(
        "It is not itself an organisation. It is %s, each of which keeps the functions that the law gave it: %s"
            .formatted(
                number == 1 ? "one organisation" : number + " organisations",
                Words.series(
                    kinds.entrySet().stream()
                        .map(e -> counted(e.getKey(), e.getValue()))
                        .toList())));
  }

  private String counted(String kind, int number) {
    if (number == 1) return "1 " + Words.kind(kind);
    var plural =
        charter
            .law()
            .findPartnerKind(new remit.core.kernel.KindName(kind))
            .map(k -> k.plural())
            .orElse(kind);
    return number + " " + plural;
  }

  /// The organisations that serve the whole of the system.
  private void whole() {
    var system =
        charter.charter().areas().stream()
            .filter(a -> a.level() == Level.SYSTEM && !a.inForce().contains(charter.day()).no())
            .findFirst();
    if (system.isEmpty()) return;
    var serving =
        charter.partners().stream()
            .filter(p ->
                charter
                    .areas()
                    .covers(
                        p.serves().stream().map(Located::value).toList(),
                        List.of(system.get().id())))
            .map(p -> p.name())
            .toList();
    say(
        serving.isEmpty()
            ? "No organisation serves the whole of %s".formatted(system.get().name())
            : "The whole of %s is served by %s"
                .formatted(system.get().name(), few(serving, "other organisations")),
        system.get().place());
  }

  private static String few(List<String> names, String others) {
    if (names.size() <= FEW) return Words.series(names);
    return String.join(", ", names.subList(0, FEW))
        + " and %d %s".formatted(names.size() - FEW, others);
  }

  /// Whether one body may decide for several organisations.
  private void joint() {
    var all = charter.partners().stream().map(p -> p.id()).toList();
    var joint = new ArrayList<String>();
    boolean forAll = false;
    for (var body : bodies) {
      var holders = body.decides().stream().flatMap(p -> p.holders().stream()).distinct().toList();
      if (holders.size() < 2) continue;
      forAll |= bindsAll(body, all);
      joint.add("%s (for %s)".formatted(body.name(), few(holders, "others")));
    }
    if (joint.isEmpty()) {
      say(
          "No body may decide for more than one organisation: what they do together, each decides"
              + " for itself");
    } else {
      say(
          "%s may decide something for more than one organisation: %s"
              .formatted(
                  joint.size() == 1 ? "One body" : joint.size() + " bodies", Words.series(joint)));
      if (!forAll) say("No body may decide anything for all of them");
    }
  }

  private static boolean bindsAll(BodyPart body, List<PartnerId> all) {
    return body.decides().stream().anyMatch(p -> p.holders().size() == all.size());
  }

  private void standings() {
    var counted = new java.util.EnumMap<Standing, Integer>(Standing.class);
    bodies.forEach(b -> counted.merge(b.standing(), 1, Integer::sum));
    if (counted.isEmpty()) {
      say("The charter names nothing that meets");
      return;
    }
    var each = Words.series(counted.entrySet().stream().map(SystemParts::standing).toList());
    say(
        bodies.size() == 1
            ? "The charter names one body, which " + bodies.getFirst().standing().words()
            : "Of the %d bodies that the charter names, %s".formatted(bodies.size(), each));
  }

  private static String standing(Map.Entry<Standing, Integer> entry) {
    int number = entry.getValue();
    var verb =
        switch (entry.getKey()) {
          case DECIDES -> "may decide";
          case REVIEWS -> number == 1 ? "reviews" : "review";
          case ADVISES -> number == 1 ? "only advises" : "only advise";
          case NOTHING -> number == 1 ? "holds nothing" : "hold nothing";
          case UNKNOWN -> "may or may not decide (not known)";
        };
    return number + " " + verb;
  }

  /// Bodies that are said to decide the same matter are named together.
  private void mistaken() {
    var byMatter = new LinkedHashMap<String, List<BodyPart>>();
    for (var body : bodies) {
      for (var matter : body.saidToDecide()) {
        byMatter.computeIfAbsent(matter.title(), _ -> new ArrayList<>()).add(body);
      }
    }
    byMatter.forEach((title, said) ->
        say(
            "“%s” is said to be decided by %s, which may not decide it"
                .formatted(title, Words.series(said.stream().map(BodyPart::name).toList())),
            said.getFirst().saidToDecide().getFirst().place()));
  }
}
