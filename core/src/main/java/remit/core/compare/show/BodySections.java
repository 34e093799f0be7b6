package remit.core.compare.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import remit.core.compare.BodyRow;
import remit.core.compare.BodyRow.Openness;
import remit.core.compare.BodyRow.Standing;
import remit.core.compare.Comparison;
import remit.core.compare.SeatsRow;
import remit.core.kernel.Citation;

/// What bodies are, what is left to them, how open they are and who reviews them.
final class BodySections {
  private final Comparison comparison;

  private BodySections(Comparison comparison) {
    this.comparison = comparison;
  }

  static List<Section> of(Comparison comparison) {
    var sections = new BodySections(comparison);
    return List.of(
        sections.standing(),
        sections.hollow(),
        sections.seats(),
        sections.openness(),
        sections.scrutiny());
  }

  private List<Section.Row> rows(Predicate<BodyRow> wanted, Function<Standing, List<String>> cell) {
    return comparison.bodies().stream()
        .filter(wanted)
        .map(row ->
            new Section.Row(
                row.body().first().name(),
                Absence.cells(comparison.sides(), row.body(), row.sides(), cell)))
        .toList();
  }

  static boolean isJoint(BodyRow row) {
    return row.joint() == BodyRow.Joint.YES;
  }

  private Section standing() {
    return new Section.Grid(
        "bodies",
        "Bodies that matter to several",
        "What each is in law, what it decides, for whom, and on what it only advises.",
        "Body",
        rows(BodySections::isJoint, BodySections::standing),
        "No body matters to several organisations.");
  }

  private static List<String> standing(Standing standing) {
    var lines = new ArrayList<String>();
    lines.add(
        Words.capital(standing.kind())
            + standing.under().map(u -> ", under " + u.title()).orElse(""));
    if (!standing.decides().isEmpty()) {
      lines.add(
          "Decides on "
              + Words.titles(standing.decides(), 4)
              + ", for "
              + Words.series(standing.forWhom()));
    }
    if (!standing.approves().isEmpty())
      lines.add("Approves " + Words.titles(standing.approves(), 9));
    if (!standing.governs().isEmpty()) lines.add("Governs " + Words.titles(standing.governs(), 9));
    lines.addAll(without(standing));
    standing.inLaw().ifPresent(note -> lines.add("In law: " + note));
    return lines;
  }

  private static List<String> without(Standing standing) {
    var lines = new ArrayList<String>();
    if (!standing.isDecider()) lines.add("Decides nothing of services, plans or pooled money");
    if (!standing.advises().isEmpty())
      lines.add("Advises on " + Words.titles(standing.advises(), 4));
    if (!standing.treatedAs().isEmpty()) {
      lines.add("Is treated as deciding " + Words.titles(standing.treatedAs(), 4));
    }
    return lines;
  }

  private Section hollow() {
    return new Section.Grid(
        "left",
        "What is left to each body",
        "Bodies whose services and public duties are fewer in some charter than in another. What"
            + " every organisation does for itself, such as its own budget, is counted apart.",
        "Body",
        rows(BodySections::isUneven, BodySections::left),
        "No body has fewer functions in one charter than in another.");
  }

  /// Whether the charters that have the body give it different functions, or some do not have it
  /// although it decides.
  static boolean isUneven(BodyRow row) {
    var decides = row.sides().stream().flatMap(Optional::stream).map(Standing::decides).toList();
    boolean some = decides.stream().anyMatch(d -> !d.isEmpty());
    return some && (decides.stream().distinct().count() > 1 || decides.size() < row.sides().size());
  }

  private static List<String> left(Standing standing) {
    var own = Words.count(standing.ownAffairs(), "function", "functions") + " of its own affairs";
    if (standing.decides().isEmpty()) return List.of("Nothing left to decide but " + own);
    return List.of(
        Words.count(standing.decides().size(), "service or duty", "services and duties")
            + ": "
            + Words.titles(standing.decides(), 20),
        "And " + own);
  }

  private Section seats() {
    var rows =
        comparison.seats().stream()
            .map(row ->
                new Section.Row(
                    row.body().first().name(),
                    Absence.cells(
                        comparison.sides(), row.body(), row.sides(), BodySections::seats)))
            .toList();
    return new Section.Grid(
        "members",
        "Who sits, and what law asks of membership",
        "Seats as the charters list them, and what law and guidance in force on the day ask. What"
            + " no provision asks is left to the partners.",
        "Body",
        rows,
        "No body matters to several organisations.");
  }

  private static List<String> seats(SeatsRow.Sitting sitting) {
    var lines = new ArrayList<String>();
    sitting.seats().forEach(s -> lines.add(Words.capital(s)));
    switch (sitting.known()) {
      case ALL -> {}
      case SOME -> lines.add("Other seats are not known");
      case NONE -> lines.add("Who sits is not known");
    }
    if (sitting.asked().isEmpty()) lines.add("No provision in force asks for any member");
    for (var asked : sitting.asked()) {
      lines.add(
          "%s (%s): %s"
              .formatted(
                  asked.binding() ? "By law" : "By guidance",
                  asked.by().title(),
                  String.join("; ", asked.what())));
    }
    return lines;
  }

  private Section openness() {
    return new Section.Grid(
        "openness",
        "Openness",
        "Whether bodies that decide, or that matter to several, meet in public and publish; what"
            + " law in force on the day demands of them; who answers requests for their records.",
        "Body",
        merged(rows(this::matters, s -> openness(s.openness()))),
        "No body decides.");
  }

  private boolean matters(BodyRow row) {
    return isJoint(row)
        || row.sides().stream().flatMap(Optional::stream).anyMatch(Standing::isDecider);
  }

  private static List<String> openness(Openness openness) {
    var lines = new ArrayList<String>();
    lines.add("In public: " + Words.fact(openness.inPublic().map(b -> b ? "yes" : "no")));
    if (openness.mustOpen().isEmpty()) lines.add("No law found that makes it meet in public");
    else lines.add("Law makes it meet in public: " + titles(openness.mustOpen()));
    if (!openness.guidance().isEmpty()) {
      lines.add("Guidance expects it to: " + titles(openness.guidance()));
    }
    lines.add(
        "Publishes: "
            + Words.fact(openness.publishes().map(p -> p.isEmpty() ? "nothing" : Words.series(p))));
    for (var asked : openness.mustPublish()) {
      lines.add("Must publish " + Words.series(asked.what()) + ": " + asked.by().title());
    }
    lines.add(
        openness.answers().isEmpty()
            ? "Nobody is named to answer requests for its records"
            : "Requests for its records: " + Words.series(openness.answers()));
    return lines;
  }

  private static String titles(List<Citation> citations) {
    return Words.series(citations.stream().map(Citation::title).toList());
  }

  /// Bodies of which every charter says the same, and the same as of another, stand in one row.
  private static List<Section.Row> merged(List<Section.Row> rows) {
    var heads = new LinkedHashMap<List<List<String>>, List<String>>();
    var merged = new ArrayList<Section.Row>();
    for (var row : rows) {
      if (row.isSame()) heads.computeIfAbsent(row.cells(), _ -> new ArrayList<>()).add(row.head());
      else merged.add(row);
    }
    heads.forEach((cells, names) -> merged.add(new Section.Row(String.join("; ", names), cells)));
    return merged;
  }

  private Section scrutiny() {
    return new Section.Grid(
        "scrutiny",
        "Scrutiny",
        "Which committee reviews what a body decides, as the charters say it: the body itself, or"
            + " the partners whose body it is.",
        "Body",
        merged(
            rows(
                row ->
                    row.sides().stream()
                        .flatMap(Optional::stream)
                        .anyMatch(s -> s.isDecider() && !s.isScrutiny()),
                BodySections::reviews)),
        "No body decides.");
  }

  private static List<String> reviews(Standing standing) {
    if (standing.reviewedBy().isEmpty()) return List.of("No committee is named");
    return standing.reviewedBy().stream()
        .map(r ->
            r.by()
                + (r.partners().isEmpty()
                    ? ""
                    : ", only as far as " + Words.series(r.partners()) + " goes"))
        .toList();
  }
}
