package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.cli.args.HelpPage;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.core.text.Paint;

class ProgramTest {
  @Test
  void helpListsEveryCommandAndEndsWell() {
    var run = Terminal.remit("--help");
    assertEquals(Exit.DONE, run.exit());
    for (var name : Commands.names()) {
      assertTrue(run.out().contains("\n  " + name + " "), name);
    }
  }

  @Test
  void theListOfCommandsSaysWhatTheCommandsSay() {
    for (var entry : Commands.ALL) {
      var usage = entry.command().get().usage();
      assertEquals(entry.name(), usage.name());
      assertEquals(entry.summary(), usage.summary());
    }
  }

  @Test
  void everyHelpPageFitsEightyColumns() {
    for (var entry : Commands.ALL) {
      for (var line : HelpPage.of(entry.command().get().usage())) {
        assertTrue(line.codePointCount(0, line.length()) <= 80, line);
      }
    }
  }

  @Test
  void nothingTypedShowsTheOverviewButIsNotARun() {
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit().exit());
    assertEquals(Terminal.remit("--help").out(), Terminal.remit().out());
  }

  @Test
  void aMistypedCommandIsRecognised() {
    var run = Terminal.remit("hlep");
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertEquals("", run.out());
    assertEquals("remit: there is no command `hlep`\n  try: did you mean `help`?\n", run.err());
  }

  @Test
  void theHelpOfACommandIsTheSameBothWays() {
    assertEquals(Terminal.remit("help", "help").out(), Terminal.remit("help", "--help").out());
  }

  @Test
  void theVersionNamesTheJavaItRunsOn() {
    assertTrue(
        Terminal.remit("--version")
            .out()
            .contains("on Java " + System.getProperty("java.version")));
  }

  @Test
  void aFaultOfOursIsOneLineWithoutATrace() {
    var err = new ByteArrayOutputStream();
    Writer breaking =
        new StringWriter() {
          @Override
          public void write(String text) {
            throw new IllegalStateException("planted\nsecond line");
          }
        };
    var exit = program(breaking, err).run(List.of("--help"));
    assertEquals(Exit.OUR_FAULT, exit);
    var text = err.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("java.lang.IllegalStateException: planted\n"), text);
    assertFalse(text.contains("\tat "), text);
    assertEquals(2, text.lines().count());
  }

  @Test
  void anAnswerThatCouldNotBeWrittenIsNotSuccess() {
    var err = new ByteArrayOutputStream();
    assertEquals(Exit.COULD_NOT_RUN, program(failing("No space left"), err).run(List.of("--help")));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("could not be written"));
  }

  @Test
  void aReaderThatWentAwayEarlyIsNoProblem() {
    var err = new ByteArrayOutputStream();
    assertEquals(Exit.DONE, program(failing("Broken pipe"), err).run(List.of("--help")));
    assertEquals(0, err.size());
  }

  private static Writer failing(String message) {
    return new Writer() {
      @Override
      public void write(char[] text, int from, int length) {}

      @Override
      public void flush() throws IOException {
        throw new IOException(message);
      }

      @Override
      public void close() {}
    };
  }

  private static Program program(Writer out, ByteArrayOutputStream err) {
    var context =
        new Context(
            new Out(out, Paint.PLAIN),
            new Err(new PrintStream(err, true, StandardCharsets.UTF_8), Paint.PLAIN),
            () -> Terminal.TODAY,
            new Charters(List.of(Path.of("."))));
    return new Program(context, Program.Debug.OFF);
  }
}
