package remit.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.testkit.Golden;

class FormatTest {
  @Test
  void everySourceIsFormatted() throws IOException {
    var complaints = new Complaints();
    var sources = Stream.concat(Project.mainSources().stream(), Project.testSources().stream());
    for (var wrong : sources.parallel().flatMap(source -> wrong(source).stream()).toList()) {
      if (Golden.isUpdate()) {
        Files.writeString(wrong.source, wrong.formatted);
      } else {
        complaints.add("%s", Project.name(wrong.source));
      }
    }
    complaints.throwIfAny("These are not as google-java-format writes them. Run ./format.");
  }

  private record Wrong(Path source, String formatted) {}

  /// What the source should be, where it is something else.
  private static Optional<Wrong> wrong(Path source) {
    var text = Project.read(source);
    try {
      var formatted = new Formatter().formatSourceAndFixImports(text);
      return formatted.equals(text) ? Optional.empty() : Optional.of(new Wrong(source, formatted));
    } catch (FormatterException unparsable) {
      throw new IllegalStateException(Project.name(source), unparsable);
    }
  }
}
