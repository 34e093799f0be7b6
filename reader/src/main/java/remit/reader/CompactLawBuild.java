package remit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import remit.core.law.compact.CompactLaw;

/// A step of the build: reads the law packs as they are written and puts them beside the classes in
/// the form that programs take in. A mistake in a pack stops the build with its place.
final class CompactLawBuild {
  private CompactLawBuild() {}

  /// @param arguments the folder of the classes
  public static void main(String[] arguments) throws IOException {
    var read = LawPacks.readEngland();
    for (var diagnostic : read.diagnostics()) {
      System.err.println(diagnostic.place() + ": " + diagnostic.message());
    }
    if (!read.diagnostics().isEmpty()) {
      System.exit(1);
    }
    var file = Path.of(arguments[0], LawPacks.COMPACT);
    Files.createDirectories(file.getParent());
    Files.write(file, CompactLaw.write(read.pack().orElseThrow()));
  }
}
