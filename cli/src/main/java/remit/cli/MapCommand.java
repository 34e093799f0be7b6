package remit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import remit.cli.args.Arguments;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.charter.CharterOn;
import remit.core.explain.Explanation;
import remit.core.map.SystemMap;
import remit.core.map.show.MapText;
import remit.maps.MapSvg;

/// `remit map`: the functions and decisions map.
final class MapCommand implements Command {
  private static final Option<Format> FORMAT = Options.format(Format.SVG, Format.TEXT);
  private static final Option<String> OUTPUT =
      Option.of("-o", "FILE", Reading.TEXT, "writes the map there instead of printing it");
  private static final Option<String> LINKS =
      Option.of(
          "--links",
          "ADDRESS",
          Reading.TEXT,
          "lets each box lead to this address, with its identifier in place of {id}");
  private static final String ID = "{id}";
  private static final Usage USAGE =
      Usage.of("map", "draws who decides what: the functions and decisions map")
          .says(
              "Draws every body at its level and in its sector, with what it decides, reviews or"
                  + " advises on, those without power apart, and each delegation as an arrow with"
                  + " its limits. A question mark stands where something is not known.")
          .says(
              "The drawing is one SVG for a sheet of A3 in landscape, told apart by shape, line and"
                  + " word and never by colour. --format text says the same facts in words.")
          .taking(Options.CHARTER)
          .with(FORMAT, OUTPUT, LINKS, ExplainCommand.AS_OF)
          .example("remit map north-vale", "the map of an invented system, to be piped into a file")
          .example("remit map llr-2019 --format text", "what the map of a real system shows");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var links = arguments.find(LINKS);
    if (links.isPresent() && !links.get().contains(ID)) {
      return context.cannot(
          Problem.of("--links needs `{id}` where the identifier of a body is to stand")
              .help("--links \"/bodies/{id}\""));
    }
    var desk = new Desk(context);
    var opened = desk.charter(arguments.value(Options.CHARTER));
    if (opened.isEmpty()) return Exit.COULD_NOT_RUN;
    var charter = opened.get().value();
    LocalDate day =
        arguments
            .find(ExplainCommand.AS_OF)
            .orElseGet(() -> charter.dayToAsk(context.today().get()));
    var map = SystemMap.of(Explanation.of(new CharterOn(charter, desk.law(), day)));
    var text = text(map, arguments.find(FORMAT).orElse(Format.SVG), links);
    var file = arguments.find(OUTPUT);
    if (file.isPresent()) return write(file.get(), text, context);
    context.out().print(text);
    return Exit.DONE;
  }

  private static String text(SystemMap map, Format format, Optional<String> links) {
    return switch (format) {
      case TEXT -> String.join("\n", MapText.lines(map)) + "\n";
      case SVG, JSON, HTML, ICS, SARIF -> {
        Function<String, Optional<String>> link = id -> links.map(l -> l.replace(ID, id));
        yield MapSvg.of(map, link);
      }
    };
  }

  private static Exit write(String file, String text, Context context) throws IOException {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException unusable) {
      return context.cannot(
          Problem.of("`%s` cannot be the name of a file".formatted(file)).help("-o map.svg"));
    }
    Files.writeString(path, text);
    return Exit.DONE;
  }
}
