package remit.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.law.LawPack;
import remit.core.text.Nearest;
import remit.reader.LawPacks;

/// `remit law`: lists and explains the provisions that Remit knows.
final class LawCommand implements Command {
  private static final Operand<String> WORDS =
      Operand.maybe(
          "WORDS",
          Reading.TEXT,
          "the name of a provision, function or kind, to have it explained; else words that must"
              + " all stand in an entry");
  private static final Option<LocalDate> ON =
      Option.of("--on", "DATE", Reading.DAY, "only what is in force on this day");
  private static final Option<String> BINDS =
      Option.of(
          "--binds",
          "KIND",
          Reading.TEXT,
          "only provisions that bind such a partner or body: \"county council\", \"board\"");
  private static final Option<String> FUNCTIONS =
      Option.flag("--functions", "lists powers and duties with their holders over time");
  private static final Option<String> KINDS =
      Option.flag("--kinds", "lists the kinds of partner and body");
  private static final Usage USAGE =
      Usage.of("law", "lists and explains provisions, with how sure we are of each")
          .says(
              "Remit's law is a summary in our own words with a link to the official text. It is no"
                  + " legal advice. What is only partly confirmed, or not at all, says so here and"
                  + " wherever it is used.")
          .says(
              "JSON has the keys law, title, on, provisions[]{id, title, cite, link, standing,"
                  + " from, to, binds, rule, params, confidence, note, duties[], requirements[],"
                  + " gates[]}, functions[], partnerKinds[] and bodyKinds[].")
          .taking(WORDS)
          .with(ON, BINDS, FUNCTIONS, KINDS, Options.FORMAT)
          .example("remit law LGA1972-100B", "explains one provision")
          .example("remit law \"clear days\" --on 2026-04-01", "what speaks of clear days")
          .example("remit law --binds \"integrated care board\"", "what binds such a board")
          .example("remit law --functions hospital", "who holds what, and since when");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) {
    var law = LawPacks.england();
    var words = arguments.find(WORDS).orElse("");
    var binds = arguments.find(BINDS);
    if (binds.isPresent() && !LawSearch.isWord(law, binds.get())) {
      return context.cannot(unknownKind(law, binds.get()));
    }
    var search = new LawSearch(law, words, arguments.find(ON), binds);
    var found = search.find(what(arguments));
    if (found.isNothing()) {
      return context.cannot(nothing(law, words));
    }
    switch (arguments.find(Options.FORMAT).orElse(Format.TEXT)) {
      case JSON -> context.out().json(LawJson.of(law, found));
      case TEXT, SARIF, HTML, ICS, SVG ->
          context.out().lines(new LawText(law, found, context.out().paint()).lines());
    }
    return Exit.DONE;
  }

  private static LawSearch.What what(Arguments arguments) {
    if (arguments.has(FUNCTIONS)) return LawSearch.What.FUNCTIONS;
    return arguments.has(KINDS) ? LawSearch.What.KINDS : LawSearch.What.PROVISIONS;
  }

  private static Problem unknownKind(LawPack law, String typed) {
    return Problem.of("the law knows no kind of partner or body called `%s`".formatted(typed))
        .help(
            Nearest.to(typed, LawSearch.words(law))
                .map("did you mean `%s`?"::formatted)
                .orElse("see `remit law --kinds`"));
  }

  private static Problem nothing(LawPack law, String typed) {
    var names = new TreeSet<String>();
    law.provisions().forEach(provision -> names.add(provision.id().value()));
    law.functions().forEach(function -> names.add(function.id().value()));
    names.addAll(LawSearch.words(law));
    var problem =
        Problem.of(
            typed.isEmpty() ? "nothing fits" : "nothing in the law fits `%s`".formatted(typed));
    return problem.help(
        Nearest.to(typed, names)
            .or(() -> Nearest.to(typed.toUpperCase(Locale.ROOT), names))
            .map("did you mean `%s`?"::formatted)
            .orElse("give fewer words, or leave out --on and --binds"));
  }
}
