package remit.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import remit.cli.args.Arguments;
import remit.cli.console.Problem;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;
import remit.core.power.Analysis;
import remit.core.power.BodyGame;
import remit.core.power.PowerQuestion;
import remit.core.power.Selector;

/// Reads what `remit power` is asked: who is away, which seats are a bloc, how likely members come.
final class PowerWords {
  private static final Pattern DECIMAL = Pattern.compile("([01])(?:\\.([0-9]{1,9}))?");

  /// What became of the words.
  sealed interface Answer {}

  record Read(PowerQuestion question) implements Answer {}

  record Misread(Problem problem) implements Answer {}

  /// Words that mean nothing here.
  private static final class Unclear extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Unclear(String what, String help) {
      super(what, null, false, false);
      problem = Problem.of(what).help(help);
    }
  }

  private final Selector selector;
  private final Body body;

  private PowerWords(CharterOn on, Body body) {
    this.selector = new Selector(on, on.seats(body));
    this.body = body;
  }

  static Answer read(Arguments arguments, CharterOn on, Body body) {
    var words = new PowerWords(on, body);
    try {
      var effort =
          arguments.has(PowerCommand.APPROXIMATE)
              ? Analysis.Effort.APPROXIMATE
              : Analysis.Effort.EXACT;
      return new Read(
          new PowerQuestion(
              words.given(arguments.find(PowerCommand.GIVEN)),
              words.blocs(arguments.all(PowerCommand.BLOC)),
              words.attendance(arguments.find(PowerCommand.ATTENDANCE)),
              effort));
    } catch (Unclear unclear) {
      return new Misread(unclear.problem);
    }
  }

  private static List<String> parts(String text) {
    return Pattern.compile(",").splitAsStream(text).map(String::strip).toList();
  }

  private BodyGame.Given given(Optional<String> text) throws Unclear {
    var absent = new HashSet<SeatId>();
    var recused = new HashSet<SeatId>();
    for (var part : text.map(PowerWords::parts).orElse(List.of())) {
      if (part.endsWith(" absent")) absent.addAll(seats(before(part, " absent")));
      else if (part.endsWith(" recused")) recused.addAll(seats(before(part, " recused")));
      else throw new Unclear("`" + part + "` says neither absent nor recused", "chair recused");
    }
    return new BodyGame.Given(absent, recused);
  }

  private static String before(String part, String word) {
    return part.substring(0, part.length() - word.length());
  }

  private Map<String, Set<SeatId>> blocs(List<String> texts) throws Unclear {
    var blocs = new LinkedHashMap<String, Set<SeatId>>();
    for (var text : texts) {
      int equals = text.indexOf('=');
      if (equals < 1) throw new Unclear("`" + text + "` is not a bloc", "councils=class council");
      var seats = new LinkedHashSet<SeatId>();
      for (var part : parts(text.substring(equals + 1))) seats.addAll(seats(part));
      blocs.put(text.substring(0, equals), seats);
    }
    return blocs;
  }

  private Map<SeatId, Fraction> attendance(Optional<String> text) throws Unclear {
    var chances = new HashMap<SeatId, Fraction>();
    for (var part : text.map(PowerWords::parts).orElse(List.of())) {
      int space = part.lastIndexOf(' ');
      var chance = chance(part.substring(space + 1));
      if (space < 0) body.seats().forEach(seat -> chances.putIfAbsent(seat.id(), chance));
      else for (var seat : seats(part.substring(0, space))) chances.put(seat, chance);
    }
    return chances;
  }

  private static Fraction chance(String text) throws Unclear {
    var decimal = DECIMAL.matcher(text);
    var read =
        decimal.matches()
            ? Fraction.parse(hundredfold(decimal.group(1), decimal.group(2)))
            : Fraction.parse(text);
    return read.filter(p -> p.compareTo(Fraction.ONE) <= 0)
        .orElseThrow(() ->
            new Unclear("`" + text + "` is not a chance", "a number such as 0.8, 80% or 4/5"));
  }

  /// `0.85` as `85%`.
  private static String hundredfold(String whole, String decimals) {
    var padded = (decimals == null ? "" : decimals) + "00";
    var rest = padded.substring(2);
    return whole + padded.substring(0, 2) + (rest.isEmpty() ? "" : "." + rest) + "%";
  }

  private Set<SeatId> seats(String words) throws Unclear {
    var seats = selector.find(words);
    if (seats.isEmpty()) {
      var ids = body.seats().stream().map(s -> s.id().value()).toList();
      throw new Unclear(
          "`" + words.strip() + "` is no seat, partner or class of `" + body.id() + "`",
          "one of " + String.join(", ", ids));
    }
    return seats;
  }
}
