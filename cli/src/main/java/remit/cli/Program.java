package remit.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import remit.cli.args.HelpPage;
import remit.cli.args.Parsed;
import remit.cli.args.Parser;
import remit.cli.console.Problem;

/// One run of `remit`: finds the command, reads its arguments, runs it, and turns whatever happens
/// into an exit code. Tests use it as the command line does, with a [Context] of their own.
public final class Program {
  private final Context context;
  private final Debug debug;

  /// Whether a fault of ours shows where in the program it happened.
  public enum Debug {
    OFF,
    ON
  }

  public Program(Context context, Debug debug) {
    this.context = context;
    this.debug = debug;
  }

  public Exit run(List<String> typed) {
    var exit = guarded(typed);
    return context.out().finish() ? exit : context.cannot(unwritten());
  }

  private Exit guarded(List<String> typed) {
    try {
      return dispatch(typed);
    } catch (UncheckedIOException world) {
      return context.cannot(worldFailed(Optional.ofNullable(world.getCause()).orElseThrow()));
    } catch (IOException world) {
      return context.cannot(worldFailed(world));
    } catch (RuntimeException | Error bug) {
      return ourFault(bug);
    }
  }

  private Exit dispatch(List<String> typed) throws IOException {
    if (typed.isEmpty() || typed.getFirst().equals("--help") || typed.getFirst().equals("-h")) {
      context.out().lines(Overview.page());
      return typed.isEmpty() ? Exit.COULD_NOT_RUN : Exit.DONE;
    }
    if (typed.getFirst().equals("--version")) {
      context.out().line(Version.line());
      return Exit.DONE;
    }
    var entry = Commands.find(typed.getFirst());
    return entry.isEmpty()
        ? context.cannot(Overview.noCommand(typed.getFirst()))
        : run(entry.get().command().get(), typed.subList(1, typed.size()));
  }

  private Exit run(Command command, List<String> typed) throws IOException {
    return switch (Parser.parse(command.usage(), typed)) {
      case Parsed.Fits(var arguments) -> command.run(arguments, context);
      case Parsed.HelpAsked() -> {
        context.out().lines(HelpPage.of(command.usage()));
        yield Exit.DONE;
      }
      case Parsed.Misused(var what, var help) ->
          context.cannot(Problem.of(what).where(usage(command)).help(help));
    };
  }

  /// `usage: remit check CHARTER [options]`.
  private static String usage(Command command) {
    return "usage: "
        + HelpPage.synopsis(command.usage()).stream().map(String::strip).collect(joining(" "));
  }

  private static Problem worldFailed(IOException world) {
    var what =
        switch (world) {
          case java.nio.file.NoSuchFileException gone -> "there is no file " + gone.getMessage();
          case java.nio.file.AccessDeniedException shut ->
              "no permission for the file " + shut.getMessage();
          case IOException other -> "a file could not be read or written: " + other.getMessage();
        };
    return Problem.of(what).help("check the path, who may read it, and the free space");
  }

  private static Problem unwritten() {
    return Problem.of("the answer could not be written to standard output")
        .help("check where it was sent to, and the free space there");
  }

  private Exit ourFault(Throwable bug) {
    context
        .err()
        .problem(
            Problem.of("a fault in Remit itself, not in what you gave it: " + inOneLine(bug))
                .help("please report it; REMIT_DEBUG=1 shows where it happened"));
    switch (debug) {
      case OFF -> {}
      case ON -> context.err().trace(bug);
    }
    return Exit.OUR_FAULT;
  }

  private static String inOneLine(Throwable bug) {
    return bug.toString().lines().findFirst().orElse("unknown");
  }
}
