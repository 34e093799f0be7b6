package remit.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import remit.cli.Exit;
import remit.cli.Serve;
import remit.cli.args.Arguments;
import remit.cli.args.HelpPage;
import remit.cli.args.Parsed;
import remit.cli.args.Parser;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.cli.console.Problem;
import remit.core.text.Paint;
import remit.service.database.Database;
import remit.service.database.DatabaseUnavailableException;

/// The program behind `remit serve`.
public final class Main {
  private final Out out;
  private final Err err;

  private Main(Out out, Err err) {
    this.out = out;
    this.err = err;
  }

  /// @param typed the command's name and what was typed after it
  public static void main(String[] typed) {
    var main = new Main(Out.standard(Paint.PLAIN), Err.standard(Paint.PLAIN));
    main.run(List.of(typed)).ifPresent(exit -> System.exit(exit.code()));
  }

  /// Empty where a service was started that now runs on.
  private Optional<Exit> run(List<String> typed) {
    return switch (Parser.parse(Serve.USAGE, typed.subList(1, typed.size()))) {
      case Parsed.Fits(var arguments) -> serve(arguments);
      case Parsed.HelpAsked() -> {
        out.lines(HelpPage.of(Serve.USAGE));
        out.finish();
        yield Optional.of(Exit.DONE);
      }
      case Parsed.Misused(var what, var help) ->
          cannot(Problem.of(what).where("usage: remit serve [options]").help(help));
    };
  }

  private Optional<Exit> serve(Arguments arguments) {
    try {
      var settings = ServeSettings.of(arguments, System.getenv(), System.getProperties());
      var running = Running.start(Database.open(settings.database()), settings.words());
      out.line("Remit answers at http://127.0.0.1:" + running.port() + "/");
      out.finish();
      return Optional.empty();
    } catch (DatabaseUnavailableException unusable) {
      err.line("remit: " + unusable.getMessage());
      return Optional.of(Exit.COULD_NOT_RUN);
    } catch (RuntimeException failed) {
      return cannot(problem(failed));
    }
  }

  /// A taken port is the world's doing; the framework wraps it.
  private static Problem problem(RuntimeException failed) {
    return Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
        .filter(PortInUseException.class::isInstance)
        .map(PortInUseException.class::cast)
        .findFirst()
        .map(taken ->
            Problem.of("port " + taken.getPort() + " is used by another program")
                .help("choose another by --port N, or stop what runs there"))
        .orElseThrow(() -> failed);
  }

  private Optional<Exit> cannot(Problem problem) {
    err.problem(problem);
    return Optional.of(Exit.COULD_NOT_RUN);
  }
}
