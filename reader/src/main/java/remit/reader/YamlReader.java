package remit.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.ReadCode;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Reads one YAML text into a tree with places. Any bytes may be given: what cannot be read becomes
/// a diagnostic. After a mistake in the syntax the entry that it stands in is left out and the rest
/// is read, so that one run shows several mistakes.
public final class YamlReader {
  /// The most mistakes of syntax that are looked for in one file.
  private static final int MOST_MISTAKES = 12;

  /// A text longer than this many characters is not read again after a mistake.
  private static final int LONGEST_REPEATED = 1 << 20;

  private final String name;
  private final Limits limits;

  private YamlReader(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /// @param name what places call the file
  public static YamlText read(String name, byte[] bytes, Limits limits) {
    return new YamlReader(name, limits).read(bytes);
  }

  /// Reads a text that a program has at hand: an example, a resource.
  public static YamlText read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
  }

  private YamlText read(byte[] bytes) {
    if (bytes.length > limits.fileBytes()) {
      return YamlText.refused(withoutLines(), tooLarge(name, limits));
    }
    return switch (new Decoder(name, bytes).decode()) {
      case Decoded.NotText(var diagnostic) -> YamlText.refused(withoutLines(), diagnostic);
      case Decoded.Text(var text) -> parse(text);
    };
  }

  /// A file that is no text shows no lines.
  private SourceFile withoutLines() {
    return new SourceFile(name, List.of());
  }

  static Diagnostic tooLarge(String name, Limits limits) {
    return ReadCode.TOO_LARGE.at(
        new Span(name, 1, 1, 1, 1),
        "the file is larger than %,d bytes".formatted(limits.fileBytes()),
        "spread it over several files in one folder");
  }

  /// What one attempt came to.
  private record Attempt(Optional<Tree> tree, List<Diagnostic> noted, Optional<Mistake> mistake) {}

  /// A mistake of syntax and the line that it is about, counted from 1.
  private record Mistake(Diagnostic diagnostic, int line) {}

  private YamlText parse(String text) {
    var file = SourceFile.of(name, text);
    var found = new ArrayList<Diagnostic>();
    var damaged = new HashSet<String>();
    var lines = new Lines(file.lines());
    var attempt = attempt(file, text);
    while (attempt.mistake().isPresent()) {
      var mistake = attempt.mistake().get();
      found.add(mistake.diagnostic());
      if (found.size() >= MOST_MISTAKES || text.length() > LONGEST_REPEATED) {
        break;
      }
      var left = lines.without(mistake.line());
      damaged.addAll(left.damaged());
      attempt = attempt(file, left.text());
    }
    found.addAll(attempt.noted());
    if (attempt.tree().isEmpty() && found.isEmpty()) {
      found.add(nothing(file));
    }
    return new YamlText(file, attempt.tree(), found, Set.copyOf(damaged));
  }

  private Diagnostic nothing(SourceFile file) {
    return ReadCode.NOTHING_THERE.at(
        new Places(file).start(),
        "there is nothing in this file",
        "write `charter: …` and so on, or delete the file; `remit new` makes an example");
  }

  private Attempt attempt(SourceFile file, String text) {
    var places = new Places(file);
    var builder = new TreeBuilder(places, limits);
    var settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit(Integer.MAX_VALUE).build();
    var stream = new StreamReader(settings, text);
    try {
      var events = new ParserImpl(settings, stream);
      while (events.hasNext() && builder.progress() != TreeBuilder.Progress.STOPPED) {
        builder.take(events.next());
      }
      return new Attempt(builder.root(), builder.diagnostics(), Optional.empty());
    } catch (YamlEngineException problem) {
      return failed(builder, new SyntaxWords(places).diagnostic(problem));
    } catch (NumberFormatException _) {
      // The parser's own words for an escape (`\x`, `%`) that breaks off in the middle.
      return failed(
          builder,
          ReadCode.SYNTAX.at(
              places.at(stream.getMark()),
              "an escape with `\\` or `%` breaks off here",
              "write the character itself, or put the text in single quotes"));
    }
  }

  private static Attempt failed(TreeBuilder builder, Diagnostic diagnostic) {
    var mistake = new Mistake(diagnostic, diagnostic.place().line());
    return new Attempt(Optional.empty(), builder.diagnostics(), Optional.of(mistake));
  }
}
