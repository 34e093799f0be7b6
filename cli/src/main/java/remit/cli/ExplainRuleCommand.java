package remit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.check.show.RulePage;
import remit.core.diagnostic.ReadCode;
import remit.core.diagnostic.RuleInfo;
import remit.core.json.Json;
import remit.core.law.LawPack;
import remit.core.text.Nearest;
import remit.core.text.Wrap;
import remit.reader.LawPacks;

/// `remit explain-rule`: one rule with its sources and examples, or all of them in a list. What the
/// reader of charters complains of is explained the same way.
final class ExplainRuleCommand implements Command {
  private static final Operand<String> ID =
      Operand.maybe("ID", Reading.TEXT, "the letter and number in the brackets of a finding");
  private static final Option<String> LIST = Option.flag("--list", "lists every rule");
  private static final Usage USAGE =
      Usage.of("explain-rule", "explains one rule of the review")
          .says(
              "Says what the rule is about, what it rests on, and shows an example of the fault and"
                  + " of the same put right. Examples are laid over the teaching charter"
                  + " north-vale.")
          .says(
              "JSON has the keys id, name, title, severity, heading, sources[], explanation, bad"
                  + " and good; with --list it is an object with the key rules[] of such objects.")
          .taking(ID)
          .with(LIST, Options.FORMAT)
          .example("remit explain-rule A001", "what it means that a body decides without power")
          .example("remit explain-rule --list", "every rule by its title");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) {
    boolean json = arguments.find(Options.FORMAT).orElse(Format.TEXT) == Format.JSON;
    if (arguments.has(LIST)) return list(json, context);
    var id = arguments.find(ID).map(typed -> typed.toUpperCase(Locale.ROOT));
    if (id.isEmpty()) {
      return context.cannot(
          Problem.of("which rule?").help("remit explain-rule A001, or remit explain-rule --list"));
    }
    var rule = RuleCatalogue.find(id.get());
    var code = ReadCode.find(id.get());
    if (rule.isPresent()) return explain(rule.get(), json, context);
    if (code.isPresent()) return explain(code.get(), json, context);
    return context.cannot(none(id.get()));
  }

  private static Problem none(String id) {
    var ids = new ArrayList<>(RuleCatalogue.ENTRIES.stream().map(RuleInfo::id).toList());
    List.of(ReadCode.values()).forEach(code -> ids.add(code.id()));
    return Problem.of("there is no rule `%s`".formatted(id))
        .help(
            Nearest.to(id, ids)
                .map("did you mean `%s`?"::formatted)
                .orElse("remit explain-rule --list"));
  }

  private static Exit explain(RuleInfo rule, boolean json, Context context) {
    var law = LawPacks.england();
    if (json) context.out().json(json(rule, law));
    else context.out().lines(RulePage.text(rule, law));
    return Exit.DONE;
  }

  private static Exit explain(ReadCode code, boolean json, Context context) {
    if (json) {
      context.out().json(json(code));
    } else {
      context.out().line("%s: %s".formatted(code.id(), code.title()));
      context.out().line("");
      context.out().lines(Wrap.hanging("", code.explanation()));
    }
    return Exit.DONE;
  }

  private static Exit list(boolean json, Context context) {
    if (json) {
      var law = LawPacks.england();
      var rules = new ArrayList<Json>();
      RuleCatalogue.ENTRIES.forEach(rule -> rules.add(json(rule, law)));
      List.of(ReadCode.values()).forEach(code -> rules.add(json(code)));
      context.out().json(Json.object().with("rules", Json.array(rules)));
      return Exit.DONE;
    }
    for (var rule : RuleCatalogue.ENTRIES) {
      var lead = "%s  %s ".formatted(rule.id(), Wrap.pad(rule.severity().word(), 8));
      context.out().lines(Wrap.hanging(lead, rule.title()));
    }
    for (var code : ReadCode.values()) {
      context.out().lines(Wrap.hanging(code.id() + "  reading  ", code.title()));
    }
    return Exit.DONE;
  }

  private static Json json(RuleInfo rule, LawPack law) {
    return Json.object()
        .with("id", rule.id())
        .with("name", rule.name())
        .with("title", rule.title())
        .with("severity", rule.severity().word())
        .with("heading", rule.heading().id())
        .with("sources", Json.texts(RulePage.sources(rule, law)))
        .with("explanation", rule.explanation().strip())
        .with("bad", rule.bad())
        .with("good", rule.good());
  }

  private static Json json(ReadCode code) {
    return Json.object()
        .with("id", code.id())
        .with("name", code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .with("title", code.title())
        .with("severity", "error")
        .with("heading", Optional.empty())
        .with("sources", Json.texts(List.of()))
        .with("explanation", code.explanation())
        .with("bad", Optional.empty())
        .with("good", Optional.empty());
  }
}
