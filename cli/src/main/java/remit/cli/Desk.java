package remit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.cli.console.Err;
import remit.cli.console.Problem;
import remit.core.charter.Charter;
import remit.core.charter.Section;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.DiagnosticText;
import remit.core.diagnostic.Severity;
import remit.core.law.LawPack;
import remit.core.proposal.Proposal;
import remit.core.proposal.Trace;
import remit.reader.LawPacks;
import remit.reader.Proposals;

/// Opens a charter and what belongs to it for a command: finds the file, reads it, prints what is
/// wrong with it on standard error, and gives it only where nothing is.
final class Desk {
  private final Context context;
  private final LawPack law = LawPacks.england();

  Desk(Context context) {
    this.context = context;
  }

  LawPack law() {
    return law;
  }

  /// Something that was opened, and the place it was found at.
  record Opened<T>(T value, Path path) {}

  Optional<Opened<Charter>> charter(String typed) throws IOException {
    var path = found(context.charters().charter(typed));
    if (path.isEmpty()) return Optional.empty();
    var read = remit.reader.Charters.read(path.get(), law);
    return sound(read.diagnostics(), read.charter(), path.get());
  }

  /// A charter of which perhaps not all could be read, and the sections that lost something.
  record Partly(Charter charter, Set<Section> broken, Path path) {}

  /// What can be read of a charter; what is wrong with the rest is printed. Empty where nothing can
  /// be worked with.
  Optional<Partly> partly(String typed) throws IOException {
    var path = found(context.charters().charter(typed));
    if (path.isEmpty()) return Optional.empty();
    var read = remit.reader.Charters.read(path.get(), law);
    var files = read.charter().map(c -> c.text().files()).orElse(List.of());
    if (!read.diagnostics().isEmpty()) {
      new DiagnosticText(files, context.err().paint())
          .lines(read.diagnostics())
          .forEach(context.err()::line);
    }
    return read.charter().map(charter -> new Partly(charter, read.broken(), path.get()));
  }

  /// What stands before the names of a charter's files.
  static String folder(Path path) {
    var folder = Files.isDirectory(path) ? path : path.getParent();
    return folder == null || folder.toString().isEmpty() ? "" : folder + "/";
  }

  Optional<Opened<Proposal>> proposal(Opened<Charter> charter, String typed) throws IOException {
    var path = found(context.charters().proposal(charter.path(), typed));
    if (path.isEmpty()) return Optional.empty();
    var read = Proposals.proposal(path.get(), charter.value(), law);
    return sound(read.diagnostics(), read.proposal(), path.get());
  }

  Optional<Opened<Trace>> trace(Opened<Charter> charter, String typed) throws IOException {
    var path = found(context.charters().trace(charter.path(), typed));
    if (path.isEmpty()) return Optional.empty();
    var read = Proposals.trace(path.get(), charter.value(), law);
    return sound(read.diagnostics(), read.trace(), path.get());
  }

  private Optional<Path> found(Charters.Search search) {
    return switch (search) {
      case Charters.Search.Found(var path) -> Optional.of(path);
      case Charters.Search.Missing(Problem problem) -> {
        context.err().problem(problem);
        yield Optional.empty();
      }
    };
  }

  private <T> Optional<Opened<T>> sound(
      List<Diagnostic> diagnostics, Optional<T> value, Path path) {
    diagnostics.forEach(d -> print(d, context.err()));
    boolean errors = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return errors ? Optional.empty() : value.map(v -> new Opened<>(v, path));
  }

  private static void print(Diagnostic diagnostic, Err err) {
    err.line(
        "%s: %s %s: %s"
            .formatted(
                diagnostic.place(),
                diagnostic.severity().word(),
                diagnostic.code(),
                diagnostic.message()));
    diagnostic.help().ifPresent(help -> err.line("  try: " + help));
  }
}
