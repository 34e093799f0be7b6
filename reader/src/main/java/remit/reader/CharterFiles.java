package remit.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.ReadCode;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Reads the files of a charter: one file, or the `*.yaml` files of a folder (not of its
/// sub-folders) in the order of their names. Nothing outside the folder is read.
public final class CharterFiles {
  private final Limits limits;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Tree> trees = new ArrayList<>();
  private final HashSet<String> damaged = new HashSet<>();
  private long bytesLeft;

  private CharterFiles(Limits limits) {
    this.limits = limits;
    this.bytesLeft = limits.totalBytes();
  }

  /// Reads a charter within the usual limits.
  public static CharterText read(Path path) throws IOException {
    return read(path, Limits.USUAL);
  }

  /// Reads a charter. Places name the files as they are called within the folder.
  ///
  /// @param path a file or a folder
  /// @throws IOException where the world fails; that there is no such file is a diagnostic
  public static CharterText read(Path path, Limits limits) throws IOException {
    var reading = new CharterFiles(limits);
    if (Files.isDirectory(path)) {
      reading.folder(path);
    } else {
      reading.one(path, nameOf(path));
    }
    return reading.joined();
  }

  /// Reads a charter that a program has at hand, within the usual limits: the text of each file by
  /// its name, joined in their order.
  public static CharterText texts(SequencedMap<String, String> files) {
    var reading = new CharterFiles(Limits.USUAL);
    files.forEach((name, text) -> reading.bytes(name, text.getBytes(StandardCharsets.UTF_8)));
    return reading.joined();
  }

  private static String nameOf(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  private void folder(Path folder) throws IOException {
    var inside = folder.toRealPath();
    var names = names(folder);
    if (names.isEmpty()) {
      refuse(
          ReadCode.NO_FILE,
          nameOf(folder),
          "there is no `*.yaml` file in this folder",
          "name a folder with charter.yaml, or write one with `remit new`");
    }
    for (var name : names) {
      var path = folder.resolve(name);
      if (Files.exists(path) && !path.toRealPath().startsWith(inside)) {
        refuse(
            ReadCode.LINK_OUTSIDE,
            name,
            "the link leads to a file outside the folder",
            "copy the file into the folder");
      } else {
        one(path, name);
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !Files.isDirectory(entry))
          .map(CharterFiles::nameOf)
          .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void one(Path path, String name) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      refuse(
          ReadCode.NO_FILE,
          name,
          Files.exists(path) ? "this is not a file that can be read" : "there is no such file",
          "check the path, and who may read it");
      return;
    }
    try (var in = Files.newInputStream(path)) {
      bytes(name, in.readNBytes(most() + 1));
    }
  }

  /// How long the next file may be.
  private int most() {
    return (int) Math.min(limits.fileBytes(), bytesLeft);
  }

  private void bytes(String name, byte[] bytes) {
    int most = most();
    if (bytes.length > most) {
      damaged.add("");
      diagnostics.add(
          most < limits.fileBytes() ? folderTooLarge(name) : YamlReader.tooLarge(name, limits));
      return;
    }
    bytesLeft -= bytes.length;
    take(YamlReader.read(name, bytes, limits));
  }

  private void take(YamlText text) {
    files.add(text.file());
    diagnostics.addAll(text.diagnostics());
    damaged.addAll(text.damaged());
    text.tree().ifPresentOrElse(trees::add, () -> damaged.add(""));
  }

  private Diagnostic folderTooLarge(String name) {
    return ReadCode.TOO_LARGE.at(
        new Span(name, 1, 1, 1, 1),
        "the files of the folder are larger than %,d bytes together".formatted(limits.totalBytes()),
        "move files that are not part of the charter out of the folder");
  }

  private void refuse(ReadCode code, String name, String message, String help) {
    damaged.add("");
    diagnostics.add(code.at(new Span(name, 1, 1, 1, 1), message, help));
  }

  private CharterText joined() {
    var joining = new Joining();
    var tree = joining.join(trees);
    diagnostics.addAll(joining.diagnostics());
    return new CharterText(tree, files, diagnostics, damaged);
  }
}
