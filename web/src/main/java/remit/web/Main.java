package remit.web;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import remit.cli.Exit;
import remit.cli.ServiceUsages;
import remit.cli.args.Arguments;
import remit.cli.args.HelpPage;
import remit.cli.args.Parsed;
import remit.cli.args.Parser;
import remit.cli.args.Usage;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.cli.console.Problem;
import remit.core.text.Paint;
import remit.service.backup.BackupFile;
import remit.service.backup.BackupRefusedException;
import remit.service.backup.BackupSummary;
import remit.service.database.Database;
import remit.service.database.DatabaseUnavailableException;

/// The program behind `remit serve`, `remit backup` and `remit restore`.
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

  /// Does one command's work. Empty where a service was started that now runs on.
  private interface Work {
    Optional<Exit> run(Arguments arguments, ServeSettings settings) throws IOException;
  }

  private Optional<Exit> run(List<String> typed) {
    var words = typed.subList(1, typed.size());
    return switch (typed.getFirst()) {
      case "backup" -> run(ServiceUsages.BACKUP, words, this::backup);
      case "restore" -> run(ServiceUsages.RESTORE, words, this::restore);
      default -> run(ServiceUsages.SERVE, words, (_, settings) -> serve(settings));
    };
  }

  private Optional<Exit> run(Usage usage, List<String> words, Work work) {
    return switch (Parser.parse(usage, words)) {
      case Parsed.Fits(var arguments) -> guarded(arguments, work);
      case Parsed.HelpAsked() -> {
        out.lines(HelpPage.of(usage));
        out.finish();
        yield Optional.of(Exit.DONE);
      }
      case Parsed.Misused(var what, var help) ->
          cannot(Problem.of(what).where("see remit " + usage.name() + " --help").help(help));
    };
  }

  private Optional<Exit> guarded(Arguments arguments, Work work) {
    try {
      var settings = ServeSettings.of(arguments, System.getenv(), System.getProperties());
      return work.run(arguments, settings);
    } catch (DatabaseUnavailableException | BackupRefusedException unusable) {
      err.line("remit: " + unusable.getMessage());
      return Optional.of(Exit.COULD_NOT_RUN);
    } catch (IOException world) {
      return cannot(problem(world));
    } catch (RuntimeException failed) {
      return cannot(problem(failed));
    }
  }

  private Optional<Exit> serve(ServeSettings settings) {
    var running = Running.start(Database.open(settings.database()), settings.words());
    out.line("Remit answers at http://127.0.0.1:" + running.port() + "/");
    out.finish();
    return Optional.empty();
  }

  private Optional<Exit> backup(Arguments arguments, ServeSettings settings) {
    var file = Path.of(arguments.value(ServiceUsages.FILE));
    return done("wrote " + file, BackupFile.write(settings.database(), file));
  }

  private Optional<Exit> restore(Arguments arguments, ServeSettings settings) {
    var file = Path.of(arguments.value(ServiceUsages.FILE));
    var summary = BackupFile.restore(settings.database(), file);
    return done("filled the database from " + file, summary);
  }

  private Optional<Exit> done(String what, BackupSummary summary) {
    out.line("%s: %d rows in %d tables".formatted(what, summary.rows(), summary.tables()));
    out.finish();
    return Optional.of(Exit.DONE);
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

  private static Problem problem(IOException world) {
    return switch (world) {
      case FileAlreadyExistsException there ->
          Problem.of("there is a file %s already".formatted(there.getFile()))
              .help("name another: nothing is written over");
      case NoSuchFileException gone ->
          Problem.of("there is no file or folder %s".formatted(gone.getFile()))
              .help("check the path");
      case IOException other ->
          Problem.of("a file could not be read or written: " + other.getMessage())
              .help("check the path, who may use it, and the free space");
    };
  }

  private Optional<Exit> cannot(Problem problem) {
    err.problem(problem);
    return Optional.of(Exit.COULD_NOT_RUN);
  }
}
