package remit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;

/// `remit new DIR`.
final class NewCommand implements Command {
  /// The files of a starter, as they stand in the folder.
  private static final List<String> FILES =
      List.of("charter.yaml", "proposals/first-proposal.yaml");

  private static final String STARTER_ID = "charter: starter\n";

  private static final Operand<String> DIR =
      Operand.one("DIR", Reading.TEXT, "the folder to write; it must not exist, or be empty");
  private static final Usage USAGE =
      Usage.of("new", "writes a commented starter charter")
          .says(
              "Writes a small, complete charter with a proposal, each key with a word about it. It"
                  + " is invented and the review finds no error in it: change it line by line into"
                  + " your own. Nothing is ever overwritten.")
          .taking(DIR)
          .example("remit new our-system", "writes our-system/charter.yaml and a proposal");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var folder = Path.of(arguments.value(DIR));
    var taken = taken(folder);
    if (taken.isPresent()) {
      return context.cannot(taken.get());
    }
    for (var file : FILES) {
      var path = folder.resolve(file);
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
      Files.writeString(path, text(file, folder), StandardOpenOption.CREATE_NEW);
      context.out().line("wrote " + path);
    }
    return Exit.DONE;
  }

  private static Optional<Problem> taken(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Optional.of(
          Problem.of("`%s` is a file".formatted(folder)).help("name a folder that does not exist"));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .findAny()
          .map(found ->
              Problem.of("the folder `%s` is not empty".formatted(folder))
                  .where("it has " + found.getFileName())
                  .help("name another folder; nothing is overwritten"));
    }
  }

  /// The file's text; the charter is called as its folder is, where that can be an identifier.
  private static String text(String file, Path folder) throws IOException {
    try (InputStream in = NewCommand.class.getResourceAsStream("starter/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no starter file " + file);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceFirst(STARTER_ID, "charter: " + slug(folder) + "\n");
    }
  }

  private static String slug(Path folder) {
    var name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName());
    var slug =
        name.map(Path::toString)
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() || slug.length() > 60 ? "starter" : slug;
  }
}
