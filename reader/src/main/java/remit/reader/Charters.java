package remit.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import remit.core.charter.Section;
import remit.core.charter.read.CharterReader;
import remit.core.charter.read.ReadCharter;
import remit.core.law.LawPack;

/// From a path to a charter: files, tree, names, in one step.
public final class Charters {
  private Charters() {}

  /// Reads a charter within the usual limits.
  ///
  /// @throws IOException where the world fails; that there is no such file is a diagnostic
  public static ReadCharter read(Path path, LawPack law) throws IOException {
    return read(CharterFiles.read(path), law);
  }

  /// Reads the charter of a text that a program has at hand: an example of a rule, a test.
  public static ReadCharter read(String name, String text, LawPack law) {
    return read(CharterText.of(YamlReader.read(name, text)), law);
  }

  public static ReadCharter read(CharterText text, LawPack law) {
    if (text.tree().isEmpty()) {
      return new ReadCharter(
          Optional.empty(),
          CharterReader.inOrder(text.diagnostics()),
          EnumSet.allOf(Section.class));
    }
    var read = new CharterReader(law).read(text.tree().get(), text.files(), text.damaged());
    var diagnostics = new ArrayList<>(text.diagnostics());
    diagnostics.addAll(read.diagnostics());
    return new ReadCharter(read.charter(), CharterReader.inOrder(diagnostics), read.broken());
  }
}
