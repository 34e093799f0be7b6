package remit.core.compare.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.compare.Change;
import remit.core.compare.Comparison;
import remit.core.compare.FindingRow;
import remit.core.compare.FundRow.Terms;
import remit.core.compare.Matches;
import remit.core.compare.Same;
import remit.core.diagnostic.Finding;
import remit.core.kernel.Money;

/// Money, findings, changes of words, and how things were recognised.
final class OtherSections {
  private final Comparison comparison;

  private OtherSections(Comparison comparison) {
    this.comparison = comparison;
  }

  static List<Section> of(Comparison comparison) {
    var sections = new OtherSections(comparison);
    var all = new ArrayList<Section>();
    all.add(sections.money());
    all.add(sections.counts());
    all.add(sections.findings());
    all.addAll(sections.changes());
    all.add(sections.matching());
    return all;
  }

  private Section money() {
    return new Section.Grid(
        "money",
        "Money at risk",
        "Funds of several partners: who hosts and governs them, what is paid in, who bears an"
            + " overspend and how far it reaches. An amount that is not known is never taken for"
            + " nothing.",
        "Fund",
        funds(),
        "No fund of several partners is named.");
  }

  private List<Section.Row> funds() {
    return comparison.funds().stream()
        .map(row ->
            new Section.Row(
                row.fund().first().name(), row.sides().stream().map(OtherSections::cell).toList()))
        .toList();
  }

  private static List<String> cell(Optional<Terms> terms) {
    return terms.map(OtherSections::fund).orElse(List.of(Absence.SILENT));
  }

  private static List<String> fund(Terms terms) {
    var lines = new ArrayList<String>();
    lines.add(Words.capital(terms.kind().words()));
    lines.add("Host: " + Words.fact(terms.host()));
    lines.add("Governed by: " + Words.fact(terms.governedBy()));
    lines.add(paid(terms));
    terms.contributions().stream()
        .flatMap(c -> c.ringFencedFor().map(f -> c.partner() + " only for " + f).stream())
        .forEach(r -> lines.add("Ring-fenced: " + r));
    lines.add(
        "Overspend: " + Words.fact(terms.overspend()) + "; reaches: " + Words.fact(terms.covers()));
    if (!terms.caps().isEmpty()) lines.add("Caps: " + Words.series(terms.caps()));
    if (!terms.consents().isEmpty()) {
      lines.add("Agreed to it expressly: " + Words.series(terms.consents()));
    }
    return lines;
  }

  private static String paid(Terms terms) {
    if (terms.year().isEmpty()) return "Contributions: none are listed";
    var words = new StringBuilder("Contributions of " + terms.year().get() + ": ");
    boolean some = terms.contributions().stream().anyMatch(c -> !c.amount().isGap());
    if (some) {
      words.append(terms.known()).append(" known");
      if (!terms.council().equals(Money.ZERO)) {
        words.append(", of it ").append(terms.council()).append(" from councils");
      }
      if (!terms.notKnown().isEmpty()) words.append("; ");
    }
    if (!terms.notKnown().isEmpty()) {
      words.append("not known for ").append(Words.series(terms.notKnown()));
    }
    return words.toString();
  }

  private Section counts() {
    var rows = new ArrayList<Section.Row>();
    rows.add(row("Errors", FindingRow::errors));
    rows.add(row("Warnings", FindingRow::warnings));
    rows.add(row("Notes", FindingRow::notes));
    return new Section.Grid(
        "review",
        "What the review finds",
        "Errors break a binding source or cannot work; warnings are lawful and against guidance or"
            + " very likely unintended; notes are worth knowing. Gaps are not counted: the less a"
            + " charter knows, the less can be found.",
        "Findings",
        rows,
        "");
  }

  private Section.Row row(String head, java.util.function.ToIntFunction<FindingRow> number) {
    return new Section.Row(
        head,
        comparison.findings().stream()
            .map(f -> List.of(Integer.toString(number.applyAsInt(f))))
            .toList());
  }

  private Section findings() {
    var groups = new ArrayList<Section.Group>();
    for (int side = 1; side < comparison.sides().size(); side++) {
      groups.addAll(
          findings(comparison.sides().get(side).label(), comparison.findings().get(side)));
    }
    return new Section.Lists(
        "findings",
        "Findings gained and lost",
        "A finding is the same where the same rule finds it about the same thing.",
        groups);
  }

  private List<Section.Group> findings(String label, FindingRow row) {
    var first = comparison.sides().getFirst().label();
    var groups = new ArrayList<Section.Group>();
    groups.add(group("New in " + label + ", against " + first, row.gained()));
    groups.add(group("No longer in " + label, row.lost()));
    if (!row.notComparable().isEmpty()) {
      var rules = "Rules that could not be run on both: " + Words.series(row.notComparable());
      groups.add(
          new Section.Group("Not compared in " + label, List.of(Section.Item.of(rules)), ""));
    }
    return groups;
  }

  private static Section.Group group(String title, List<Finding> findings) {
    return new Section.Group(
        title, findings.stream().map(OtherSections::finding).toList(), "Nothing.");
  }

  private static Section.Item finding(Finding finding) {
    return new Section.Item(
        Words.capital(finding.severity().word()) + " " + finding.rule().id(), finding.message());
  }

  /// Of more than two charters the words would fill a book; each pair can be asked for.
  private List<Section> changes() {
    if (comparison.sides().size() > 2) return List.of();
    var label = comparison.sides().getLast().label();
    var groups = changes(comparison.changes().getLast());
    return List.of(
        new Section.Lists(
            "words",
            "In words: what "
                + label
                + " says differently from "
                + comparison.sides().getFirst().label(),
            groups.isEmpty() ? "It says the same." : "Every difference of content, part by part.",
            groups));
  }

  private static List<Section.Group> changes(List<Change> changes) {
    var bySubject = new EnumMap<Change.Subject, List<Section.Item>>(Change.Subject.class);
    for (var change : changes) {
      bySubject
          .computeIfAbsent(change.subject(), _ -> new ArrayList<>())
          .add(new Section.Item(change.about(), change.says()));
    }
    var groups = new ArrayList<Section.Group>();
    bySubject.forEach((of, items) -> groups.add(new Section.Group(of.words(), items, "")));
    return groups;
  }

  private Section matching() {
    return new Section.Lists(
        "matching",
        "What could not be matched, and how the rest was",
        "Partners are recognised by their ODS code, areas by their GSS code, everything else by its"
            + " identifier, then its name, then as the only one of its kind of the same partners."
            + " What stands in one charter only may be new, or the same thing under another name.",
        matches());
  }

  private List<Section.Group> matches() {
    var matches = comparison.matches();
    var groups = new ArrayList<Section.Group>();
    for (int side = 0; side < comparison.sides().size(); side++) {
      groups.add(
          new Section.Group(
              "Only in " + comparison.sides().get(side).label(),
              alone(matches, side),
              "Nothing: everything in it is recognised in another charter."));
    }
    groups.add(
        new Section.Group("By less than a code or an identifier", weak(matches), "Nothing."));
    var doubts = matches.doubts().stream().map(Section.Item::of).toList();
    if (!doubts.isEmpty()) groups.add(new Section.Group("Doubtful", doubts, ""));
    return groups;
  }

  private static List<Section.Item> alone(Matches matches, int side) {
    return Stream.of(
            line("partners", names(matches.partners(), side, p -> p.name())),
            line("bodies", names(matches.bodies(), side, b -> b.name())),
            line("posts", names(matches.posts(), side, p -> p.title())),
            line("funds", names(matches.funds(), side, f -> f.name())),
            line("plans", names(matches.plans(), side, p -> p.title())),
            line("areas", names(matches.areas(), side, a -> a.name())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Section.Item> line(String what, List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section.Item(Words.capital(what), String.join("; ", names)));
  }

  private static <T> List<String> names(
      List<Same<T>> all, int side, java.util.function.Function<T, String> name) {
    return all.stream()
        .filter(s -> s.basis() == Same.Basis.ALONE)
        .flatMap(s -> s.of().get(side).stream())
        .map(name)
        .toList();
  }

  private static List<Section.Item> weak(Matches matches) {
    return Stream.of(
            weak(matches.partners(), p -> p.name()),
            weak(matches.bodies(), b -> b.name()),
            weak(matches.posts(), p -> p.title()),
            weak(matches.funds(), f -> f.name()),
            weak(matches.plans(), p -> p.title()),
            weak(matches.areas(), a -> a.name()))
        .flatMap(List::stream)
        .toList();
  }

  private static <T> List<Section.Item> weak(
      List<Same<T>> all, java.util.function.Function<T, String> name) {
    return all.stream()
        .filter(s -> s.basis() == Same.Basis.NAME || s.basis() == Same.Basis.KIND)
        .map(s -> new Section.Item(name.apply(s.first()), s.basis().words()))
        .toList();
  }
}
