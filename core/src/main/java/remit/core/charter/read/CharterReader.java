package remit.core.charter.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.charter.Charter;
import remit.core.charter.Section;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.ReadCode;
import remit.core.law.LawPack;
import remit.core.shape.Notes;
import remit.core.shape.Shape;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Reads a charter: shape, names, and what must fit together.
public final class CharterReader {
  private final LawPack law;

  public CharterReader(LawPack law) {
    this.law = law;
  }

  /// What a charter may look like, for the JSON Schema.
  public Shape<Charter> shape() {
    return new CharterShape(Names.of(law), new Losses()).shape();
  }

  /// Reads the charter of a whole text.
  public ReadCharter read(Tree tree, List<SourceFile> files) {
    return read(tree, files, Set.of());
  }

  /// Reads what is left of a charter.
  ///
  /// @param damaged top-level keys of which a part could not be read; the empty key where it is not
  ///   known which
  public ReadCharter read(Tree tree, List<SourceFile> files, Set<String> damaged) {
    var notes = new Notes();
    var losses = new Losses();
    damaged.stream().flatMap(key -> sections(key).stream()).forEach(losses::add);
    duplicates(tree, notes, losses);
    var names = Names.of(law, tree);
    var charter = new CharterShape(names, losses).shape().read(tree, notes);
    var bound =
        charter
            .map(read -> new Cycles(law, notes, losses).broken(read))
            .map(read -> withFiles(read, files));
    return new ReadCharter(bound, inOrder(notes.all()), losses.broken());
  }

  private static Charter withFiles(Charter charter, List<SourceFile> files) {
    return new Charter(
        charter.heading(),
        charter.society(),
        charter.powers(),
        charter.business(),
        new Charter.Text(files, charter.text().accepts()));
  }

  /// In the order of the text: a person reads from the top.
  public static List<Diagnostic> inOrder(Collection<Diagnostic> diagnostics) {
    var sorted = new ArrayList<>(diagnostics);
    sorted.sort(
        Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message));
    return List.copyOf(sorted);
  }

  /// Partners, posts and bodies share their names.
  private static void duplicates(Tree tree, Notes notes, Losses losses) {
    Map<String, Span> first = new HashMap<>();
    for (var section : List.of(Section.PARTNERS, Section.POSTS, Section.BODIES)) {
      for (var entry : entries(tree, section.words())) {
        var before = first.putIfAbsent(entry.key(), entry.keySpan());
        if (before != null) {
          losses.add(section);
          notes.add(
              ReadCode.DUPLICATE_NAME,
              entry.keySpan(),
              "`%s` is already the name of something else".formatted(entry.key()),
              new Label(before, "first here"),
              "partners, posts and bodies share their names: rename one of the two");
        }
      }
    }
  }

  private static List<Tree.Entry> entries(Tree tree, String key) {
    return tree instanceof Tree.Mapping mapping
            && mapping.entry(key).isPresent()
            && mapping.entry(key).get().value() instanceof Tree.Mapping(var entries, _)
        ? entries
        : List.of();
  }

  private static Set<Section> sections(String key) {
    if (key.isEmpty()) {
      return EnumSet.allOf(Section.class);
    }
    if (key.equals(Section.BODIES.words())) {
      return EnumSet.of(Section.BODIES, Section.SEATS, Section.VOTING, Section.MEETINGS);
    }
    var sections = EnumSet.noneOf(Section.class);
    for (var section : Section.values()) {
      if (section.words().equals(key)) {
        sections.add(section);
      }
    }
    return sections;
  }
}
