package remit.cli;

import java.util.Optional;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;

/// What can be typed after `remit serve`. The launcher hands it to the service's own program, which
/// reads it by this.
public final class Serve {
  public static final Option<String> DEMO =
      Option.flag(
          "--demo",
          "with the charters of Remit's own collection and invented accounts, in a data folder of"
              + " its own");
  public static final Option<Integer> PORT =
      Option.of(
          "--port",
          "N",
          Reading.of("a number from 1 to 65535, or 0 for any free one", Serve::port),
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

  public static final Usage USAGE =
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

  private Serve() {}

  private static Optional<Integer> port(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(port -> port <= 65535);
  }
}
