package remit.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.diagnostic.Diagnostic;
import remit.core.source.SourceFile;
import remit.core.source.Tree;

/// One file as it was read.
///
/// @param tree what could be read; empty where nothing could
/// @param damaged top-level keys of which a part could not be read and was left out; the empty key
///   where a whole file could not
public record YamlText(
    SourceFile file, Optional<Tree> tree, List<Diagnostic> diagnostics, Set<String> damaged) {
  public YamlText {
    diagnostics = List.copyOf(diagnostics);
    damaged = Set.copyOf(damaged);
  }

  static YamlText refused(SourceFile file, Diagnostic diagnostic) {
    return new YamlText(file, Optional.empty(), List.of(diagnostic), Set.of());
  }
}
