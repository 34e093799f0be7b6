package remit.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void everySourceIsFormatted() {
    var complaints = new Complaints();
    Stream.concat(Project.mainSources().stream(), Project.testSources().stream())
        .parallel()
        .filter(source -> !isFormatted(source))
        .map(Project::name)
        .sorted()
        .forEachOrdered(name -> complaints.add("%s", name));
    complaints.throwIfAny("These are not as google-java-format writes them. Run ./format.");
  }

  private static boolean isFormatted(Path source) {
    var text = Project.read(source);
    try {
      return new Formatter().formatSourceAndFixImports(text).equals(text);
    } catch (FormatterException unparsable) {
      throw new IllegalStateException(Project.name(source), unparsable);
    }
  }
}
