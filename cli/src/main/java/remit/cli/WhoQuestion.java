package remit.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import remit.cli.args.Arguments;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.console.Problem;
import remit.core.authority.Question;
import remit.core.charter.CharterOn;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.PartnerId;
import remit.core.law.Function;
import remit.core.proposal.Act;
import remit.core.text.Nearest;

/// What `remit who` was asked, with every name found in the charter or refused.
final class WhoQuestion {
  static final Option<String> FUNCTION =
      Option.of(
              "--function",
              "FUNCTION",
              Reading.TEXT,
              "the function, by its identifier in the law pack or the charter; may be repeated")
          .repeatable();
  static final Option<String> AREA =
      Option.of(
              "--area",
              "AREA",
              Reading.TEXT,
              "for this area only; may be repeated; everywhere if left out")
          .repeatable();
  static final Option<String> HOLDER =
      Option.of(
              "--holder",
              "PARTNER",
              Reading.TEXT,
              "for this partner only, of those that hold the function; may be repeated")
          .repeatable();
  static final Option<Money> AMOUNT = money("--amount", "the money that the decision commits");
  static final Option<MoneyKind> OF =
      Option.of(
          "--of", "KIND", Reading.oneOf(MoneyKind.class, WhoQuestion::word), "what money it is");
  static final Option<Money> BEFORE =
      money("--before", "what was committed for the same scheme before");
  static final Option<Money> THIS_YEAR =
      money("--this-year", "what was committed in the same financial year before");
  static final Option<ChangeClass> CHANGE =
      Option.of(
          "--change",
          "CLASS",
          Reading.oneOf(ChangeClass.class, WhoQuestion::word),
          "how much it changes services; none if left out");
  static final Option<ActKind> ACT =
      Option.of(
          "--act",
          "ACT",
          Reading.oneOf(ActKind.class, ActKind::words),
          "what is done; decide if left out");
  static final Option<String> BODY =
      Option.of(
          "--body", "BODY", Reading.TEXT, "asks whether this body, post or partner may do it");

  /// A question, or why it cannot be asked.
  sealed interface Asked {
    record Sound(Question question) implements Asked {}

    record Refused(Problem problem) implements Asked {}
  }

  /// How many names are offered.
  private static final int MANY = 10;

  private final CharterOn charter;
  private final Arguments arguments;
  private final List<Problem> problems = new ArrayList<>();

  private WhoQuestion(CharterOn charter, Arguments arguments) {
    this.charter = charter;
    this.arguments = arguments;
  }

  static Asked of(CharterOn charter, Arguments arguments) {
    var asked = new WhoQuestion(charter, arguments);
    var question = asked.question();
    return asked.problems.isEmpty()
        ? new Asked.Sound(question)
        : new Asked.Refused(asked.problems.getFirst());
  }

  private static Option<Money> money(String name, String says) {
    return Option.of(
        name,
        "AMOUNT",
        Reading.of(
            "an amount written like £5m", text -> Money.parse(text).filter(m -> !m.isNegative())),
        says);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Question question() {
    var act =
        new Act(
            arguments.find(ACT).orElse(ActKind.DECIDE),
            new LinkedHashSet<>(arguments.all(FUNCTION).stream().map(this::function).toList()),
            new LinkedHashSet<>(arguments.all(AREA).stream().map(this::area).toList()),
            spending(),
            arguments.find(CHANGE).orElse(ChangeClass.NONE),
            day());
    var question =
        Question.of(act).forHolders(arguments.all(HOLDER).stream().map(this::partner).toList());
    return arguments.find(BODY).flatMap(this::actor).map(question::about).orElse(question);
  }

  private LocalDate day() {
    return charter.day();
  }

  private Optional<Act.Spending> spending() {
    var amount = arguments.find(AMOUNT);
    if (amount.isEmpty()) {
      Stream.of(OF, BEFORE, THIS_YEAR)
          .filter(arguments::has)
          .findFirst()
          .ifPresent(o ->
              problems.add(
                  Problem.of("`%s` says nothing without an amount".formatted(o.name()))
                      .help("add `--amount £…`")));
    }
    return amount.map(a ->
        new Act.Spending(
            a,
            arguments.find(OF),
            Optional.empty(),
            arguments.find(BEFORE).orElse(Money.ZERO),
            arguments.find(THIS_YEAR).orElse(Money.ZERO)));
  }

  private FunctionId function(String typed) {
    var names =
        charter.functions().all().stream().map(Function::id).map(FunctionId::value).toList();
    return new FunctionId(known("function", typed, names));
  }

  private AreaId area(String typed) {
    return new AreaId(
        known("area", typed, charter.charter().areas().stream().map(a -> a.id().value()).toList()));
  }

  private PartnerId partner(String typed) {
    return new PartnerId(known("partner", typed, partners()));
  }

  private List<String> partners() {
    return charter.charter().partners().stream().map(p -> p.id().value()).toList();
  }

  private Optional<Actor> actor(String typed) {
    var all =
        Stream.of(
                charter.charter().partners().stream().<Actor>map(p -> new Actor.OfPartner(p.id())),
                charter.charter().bodies().stream().<Actor>map(b -> new Actor.OfBody(b.id())),
                charter.charter().posts().stream().<Actor>map(p -> new Actor.OfPost(p.id())))
            .flatMap(s -> s)
            .toList();
    known("body, post or partner", typed, all.stream().map(Actor::id).toList());
    return all.stream().filter(a -> a.id().equals(typed)).findFirst();
  }

  /// The name itself; a problem is noted where nothing is called so.
  private String known(String kind, String typed, Collection<String> names) {
    if (!names.contains(typed)) {
      problems.add(
          Problem.of("there is no %s `%s` in this charter".formatted(kind, typed))
              .help(
                  Nearest.to(typed, names)
                      .map("did you mean `%s`?"::formatted)
                      .orElseGet(() -> someOf(typed, names))));
    }
    return typed;
  }

  /// Names that share a word with what was typed; a few of all where none does.
  private static String someOf(String typed, Collection<String> names) {
    var words = List.of(typed.split("-", -1));
    var alike =
        names.stream().filter(n -> words.stream().anyMatch(List.of(n.split("-", -1))::contains));
    var some = alike.sorted().limit(MANY).toList();
    var shown = some.isEmpty() ? names.stream().sorted().limit(MANY).toList() : some;
    return "some of the %d: %s".formatted(names.size(), String.join(", ", shown));
  }
}
