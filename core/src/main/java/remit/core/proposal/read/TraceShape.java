package remit.core.proposal.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.charter.read.Names;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.proposal.Trace;
import remit.core.proposal.Trace.When;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Located;

/// What really happened to a proposal.
final class TraceShape {
  private final Keys keys = Keys.of("trace", "What really happened to a proposal.");
  private final Key<Located<String>> id =
      keys.required("trace", Scalars.slug("an identifier").located(), "the proposal's identifier");
  private final Key<Located<String>> title =
      keys.required("title", Scalars.line().located(), "what happened, in a few words");
  private final Key<List<Trace.Event>> events;

  TraceShape(Names names) {
    events = keys.requiredList("events", new EventShape(names).shape(), "what happened");
    keys.sources();
    keys.note();
  }

  Shape<Trace> shape() {
    return keys.makes(f -> new Trace(f.get(id), f.get(title), f.get(events), f.place()));
  }

  /// One thing that happened.
  private static final class EventShape {
    private final Keys keys = Keys.of("event", "One thing that happened.");
    private final Key<When> on = keys.required("on", when(), "the day, as well as it is known");
    private final Key<List<Located<Who>>> by;
    private final Key<List<Located<String>>> towards =
        keys.list("towards", Scalars.line().located(), "to whom it was done");
    private final Key<DutyKind> kind =
        keys.required(
            "kind",
            Scalars.oneOf("a kind of step", DutyKind.values(), DutyKind::words),
            "what sort of step it was");
    private final Key<String> what = keys.required("what", Scalars.passage(), "what was done");
    private final Key<Optional<String>> answers =
        keys.optional("answers", Scalars.line(), "the duty of the route that it answers");
    private final Key<Optional<Boolean>> inPublic =
        keys.optional("in public", Scalars.yesNo(), "whether it was done in public");
    private final Key<List<Citation>> source = keys.sources();

    EventShape(Names names) {
      by = keys.list("by", who(names).located(), "who did it");
      keys.note();
    }

    Shape<Trace.Event> shape() {
      return keys.makes(this::event);
    }

    private Trace.Event event(Fields f) {
      return new Trace.Event(
          f.get(on),
          f.get(by).stream().flatMap(EventShape::actor).toList(),
          f.get(by).stream().flatMap(EventShape::other).toList(),
          f.get(towards),
          f.get(kind),
          f.get(what),
          f.get(answers),
          f.get(inPublic),
          f.get(source),
          f.place());
    }

    /// Somebody of the charter, or somebody else in words.
    private sealed interface Who {
      record OfTheCharter(Actor actor) implements Who {}

      record Another(String words) implements Who {}
    }

    /// A single lower-case word is a name of the charter; anything else is words.
    private static Scalar<Who> who(Names names) {
      var actor = names.actor().<Who>as(Who.OfTheCharter::new);
      return Scalars.line()
          .called("the identifier of a partner, body or post, or words")
          .then(text ->
              text.matches("[a-z0-9-]+") ? actor.parse(text) : Parsed.good(new Who.Another(text)));
    }

    private static Stream<Located<Actor>> actor(Located<Who> who) {
      return who.value() instanceof Who.OfTheCharter(var actor)
          ? Stream.of(new Located<>(actor, who.place()))
          : Stream.empty();
    }

    private static Stream<Located<String>> other(Located<Who> who) {
      return who.value() instanceof Who.Another(var words)
          ? Stream.of(new Located<>(words, who.place()))
          : Stream.empty();
    }

    private static Shape<When> when() {
      var unknown = Scalars.oneOf("unknown", Map.of("unknown", new Trace.NoDay()));
      return Choice.<When>of("a date, `unknown`, or a map with `from` and `to`")
          .scalar(Scalars.date().<When>as(Trace.OnDay::new).or(unknown))
          .having("not later than", oneSided("not later than", Trace.NotLaterThan::new))
          .having("not earlier than", oneSided("not earlier than", Trace.NotEarlierThan::new))
          .map(between());
    }

    /// A day on which something had happened, or had not.
    private interface Side {
      When of(LocalDate day);
    }

    private static Shape<When> oneSided(String key, Side side) {
      var keys = Keys.of(key, "A day that is known on one side only.");
      var day = keys.required(key, Scalars.date(), "the day");
      keys.note();
      return keys.makes(f -> side.of(f.get(day)));
    }

    private static Shape<When> between() {
      var keys = Keys.of("stretch", "Some day of a stretch, both ends included.");
      var from = keys.required("from", Scalars.date(), "the first day that it can have been");
      var to = keys.required("to", Scalars.date(), "the last");
      keys.note();
      return keys.tries(f ->
          f.get(to).isBefore(f.get(from))
              ? f.refuse(
                  ReadCode.ENDS_BEFORE_IT_STARTS,
                  to,
                  "the stretch ends on %s, before it starts".formatted(f.get(to)),
                  "swap the dates, or correct one of them")
              : Optional.of(new Trace.Between(f.get(from), f.get(to))));
    }
  }
}
