package remit.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.diagnostic.Diagnostic;
import remit.core.source.SourceFile;
import remit.core.source.Tree;

/// A charter, proposal or trace as text: the files that make it up, read and joined.
///
/// @param tree what could be read; empty where nothing could
/// @param damaged top-level keys of which a part could not be read and was left out; the empty key
///   where a whole file could not
public record CharterText(
    Optional<Tree> tree,
    List<SourceFile> files,
    List<Diagnostic> diagnostics,
    Set<String> damaged) {
  public CharterText {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
    damaged = Set.copyOf(damaged);
  }

  /// The text of one file.
  static CharterText of(YamlText text) {
    return new CharterText(text.tree(), List.of(text.file()), text.diagnostics(), text.damaged());
  }
}
