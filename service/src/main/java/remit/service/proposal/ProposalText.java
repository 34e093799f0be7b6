package remit.service.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.core.charter.Charter;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.Severity;
import remit.core.law.LawPack;
import remit.core.proposal.Proposal;
import remit.core.source.Span;
import remit.core.source.Tree;
import remit.reader.CharterFiles;
import remit.reader.CharterText;
import remit.reader.Proposals;
import remit.reader.YamlWriter;

/// A proposal as text, and what its charter makes of it.
///
/// @param proposal empty where there is an error
/// @param problems the errors, in the order of the text
record ProposalText(
    String yaml, Optional<Tree> tree, Optional<Proposal> proposal, List<Problem> problems) {
  static final int LONGEST = 100_000;
  private static final String FILE = "proposal.yaml";

  /// Reads a text against a charter.
  static ProposalText read(String yaml, Charter charter, LawPack law) {
    if (yaml.length() > LONGEST) {
      var problem = Problem.of("the text is longer than %,d characters".formatted(LONGEST));
      return new ProposalText(yaml, Optional.empty(), Optional.empty(), List.of(problem));
    }
    var text = CharterFiles.texts(new TreeMap<>(Map.of(FILE, yaml)));
    var read = Proposals.proposal(text, charter, law);
    var problems =
        read.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(d -> problem(d, text))
            .toList();
    return new ProposalText(
        yaml, text.tree(), problems.isEmpty() ? read.proposal() : Optional.empty(), problems);
  }

  private static Problem problem(Diagnostic diagnostic, CharterText text) {
    int line = diagnostic.place().line();
    return new Problem(
        text.tree().flatMap(tree -> field(tree, line)),
        Optional.of(line),
        diagnostic.message(),
        diagnostic.help());
  }

  /// The question whose answer stands on the line.
  private static Optional<Field> field(Tree tree, int line) {
    if (!(tree instanceof Tree.Mapping(var entries, _))) return Optional.empty();
    return entries.stream()
        .filter(e -> e.keySpan().line() <= line)
        .reduce((_, later) -> later)
        .flatMap(e -> Field.ofKey(e.key()));
  }

  /// Writes a form as text and reads it again.
  static ProposalText of(ProposalForm form, String slug, Charter charter, LawPack law) {
    var problems = missing(form);
    var yaml = YamlWriter.write(form.tree(slug));
    if (!problems.isEmpty()) {
      return new ProposalText(yaml, Optional.empty(), Optional.empty(), problems);
    }
    return read(yaml, charter, law);
  }

  private static List<Problem> missing(ProposalForm form) {
    var problems = new ArrayList<Problem>();
    require(form, Field.TITLE, "say in a few words what is to be decided", problems);
    require(form, Field.BY, "say who brings the proposal", problems);
    require(form, Field.FUNCTIONS, "choose at least one function that it exercises", problems);
    require(form, Field.STARTS, "give the first day on which a step can be taken", problems);
    form.values()
        .forEach((field, said) -> {
          if (field.sort() == Field.Sort.NAMES && said.size() > ProposalForm.MOST_ENTRIES) {
            problems.add(
                Problem.at(field, "at most %d can be chosen".formatted(ProposalForm.MOST_ENTRIES)));
          }
          if (field.sort() != Field.Sort.NAMES && said.size() > 1) {
            problems.add(Problem.at(field, "give one answer"));
          }
        });
    return problems;
  }

  private static void require(
      ProposalForm form, Field field, String message, List<Problem> problems) {
    if (form.all(field).isEmpty()) problems.add(Problem.at(field, message));
  }

  /// The text with one more ground of urgency; the rest of it keeps its values, not its comments.
  static String withUrgency(Tree.Mapping proposal, String relief, String reason) {
    var stated = new ArrayList<Tree.Entry>();
    var others = new ArrayList<Tree.Entry>();
    for (var entry : proposal.entries()) {
      if (entry.key().equals("urgency") && entry.value() instanceof Tree.Mapping(var old, _)) {
        old.stream().filter(e -> !e.key().equals(relief)).forEach(stated::add);
      } else {
        others.add(entry);
      }
    }
    var words = new Tree.Scalar(reason, Tree.Quoting.QUOTED, Span.NOWHERE);
    stated.add(ProposalForm.entry(relief, words));
    others.add(ProposalForm.entry("urgency", new Tree.Mapping(stated, Span.NOWHERE)));
    return YamlWriter.write(new Tree.Mapping(others, Span.NOWHERE));
  }
}
