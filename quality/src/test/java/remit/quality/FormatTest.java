package remit.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.testkit.Golden;

class FormatTest {
  @Test
  void everySourceIsFormatted() throws IOException {
    var complaints = new Complaints();
    var sources = Stream.concat(Project.mainSources().stream(), Project.testSources().stream());
    for (var source : sources.toList()) {
      var formatted = formatted(source);
      if (!formatted.equals(Project.read(source))) {
        if (Golden.isUpdate()) {
          Files.writeString(source, formatted);
        } else {
          complaints.add("%s", Project.name(source));
        }
      }
    }
    complaints.throwIfAny("These are not as google-java-format writes them. Run ./format.");
  }

  private static String formatted(Path source) {
    try {
      return new Formatter().formatSourceAndFixImports(Project.read(source));
    } catch (FormatterException unparsable) {
      throw new IllegalStateException(Project.name(source), unparsable);
    }
  }
}
