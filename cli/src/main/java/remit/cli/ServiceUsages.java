package remit.cli;

import java.util.Optional;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;

/// What can be typed after `remit serve`, `backup` and `restore`. The launcher hands it to the
/// service's own program, which reads it by this.
public final class ServiceUsages {
  public static final Option<String> DEMO =
      Option.flag(
          "--demo",
          "with the charters of Remit's own collection and invented accounts, in a data folder of"
              + " its own");
  public static final Option<Integer> PORT =
      Option.of(
          "--port",
          "N",
          Reading.of("a number from 1 to 65535, or 0 for any free one", ServiceUsages::port),
          "the port of this machine to answer on; 8010 where none is given");
  public static final Option<String> DATABASE =
      Option.of(
          "--database",
          "URL",
          Reading.TEXT,
          "a PostgreSQL 15 or newer that runs elsewhere: jdbc:postgresql://HOST:PORT/NAME; user and"
              + " password are taken from REMIT_DATABASE_USER and REMIT_DATABASE_PASSWORD");
  public static final Option<String> DATA =
      Option.of(
          "--data",
          "DIR",
          Reading.TEXT,
          "where the service keeps its own PostgreSQL, papers and settings");

  /// The file of a backup.
  public static final Operand<String> FILE = Operand.one("FILE", Reading.TEXT, "the backup");

  public static final Usage SERVE =
      Usage.of("serve", "runs the web service")
          .says(
              "Runs the service until it is stopped, and prints its address once it answers."
                  + " Without `--database` it brings a PostgreSQL of its own and keeps it in the"
                  + " data folder: nothing is lost when the service stops.")
          .says(
              "It answers only this machine. To open it to others, put a web server with a"
                  + " certificate before it. Settings stand in settings.properties in the data"
                  + " folder.")
          .with(DEMO, PORT, DATABASE, DATA)
          .example("remit serve --demo", "shows the service with invented people, at port 8010");

  public static final Usage BACKUP =
      Usage.of("backup", "writes all that the service holds into one file")
          .says(
              "Writes every table of the service's database, as it is at one moment, into a file"
                  + " that any PostgreSQL from 15 on can be filled from. The service may run"
                  + " meanwhile. The file holds everything, also what is exempt: keep it as you"
                  + " keep the database.")
          .taking(FILE)
          .with(DATABASE, DATA)
          .example("remit backup remit.backup", "writes the file, which must not exist yet");

  public static final Usage RESTORE =
      Usage.of("restore", "fills an empty database from a backup")
          .says(
              "Fills an empty database from the file that `remit backup` wrote: all of it, or"
                  + " nothing. A database that holds anything is left as it is.")
          .taking(FILE)
          .with(DATABASE, DATA)
          .example("remit restore remit.backup --data fresh-folder", "into a new data folder");

  private ServiceUsages() {}

  private static Optional<Integer> port(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(port -> port <= 65535);
  }
}
