package remit.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.ReadCode;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Builds a tree out of the parser's events. It makes no objects that a file asks for, follows no
/// alias, and stops where a limit is reached.
final class TreeBuilder {
  private final Places places;
  private final Limits limits;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private Optional<Tree> root = Optional.empty();
  private Progress progress = Progress.BEFORE;
  private int values;

  /// How far the building has come.
  enum Progress {
    BEFORE,
    WITHIN,
    DONE,
    /// A limit was reached, and nothing more is read.
    STOPPED
  }

  TreeBuilder(Places places, Limits limits) {
    this.places = places;
    this.limits = limits;
  }

  Progress progress() {
    return progress;
  }

  Optional<Tree> root() {
    return root;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> begin(event);
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case MappingStart -> start(new OpenNode.Map(start(event)), (CollectionStartEvent) event);
      case SequenceStart -> start(new OpenNode.List(start(event)), (CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> end(event);
      case DocumentEnd -> progress = progress == Progress.WITHIN ? Progress.DONE : progress;
      case StreamStart, StreamEnd, Comment -> {}
    }
  }

  private void begin(Event event) {
    if (progress == Progress.DONE) {
      diagnostics.add(
          ReadCode.SECOND_DOCUMENT.at(
              span(event),
              "a second document begins here; only the first was read",
              "delete the line `---`, or put the rest into a file of its own"));
      progress = Progress.STOPPED;
    } else {
      progress = Progress.WITHIN;
    }
  }

  private void scalar(ScalarEvent event) {
    event
        .getTag()
        .filter(_ -> !event.getImplicit().canOmitTagInPlainScalar())
        .ifPresent(tag -> tag(tag, event));
    var quoting = event.isPlain() ? Tree.Quoting.PLAIN : Tree.Quoting.QUOTED;
    add(new Tree.Scalar(event.getValue(), quoting, span(event)));
  }

  private void tag(String tag, Event event) {
    diagnostics.add(
        ReadCode.TAG.at(
            places.at(event.getStartMark()),
            "the tag `%s` is not read".formatted(tag),
            "delete the tag; the value stays"));
  }

  private void alias(AliasEvent event) {
    diagnostics.add(
        ReadCode.ALIAS.at(
            span(event),
            "the alias `*%s` is not followed".formatted(event.getAlias()),
            "write the value here"));
    leaveOut();
  }

  private void start(OpenNode node, CollectionStartEvent event) {
    event.getTag().filter(_ -> !event.isImplicit()).ifPresent(tag -> tag(tag, event));
    if (open.size() >= limits.depth()) {
      stop(
          ReadCode.TOO_DEEP,
          places.at(event.getStartMark()),
          "more than %d levels of lists and maps".formatted(limits.depth()),
          "check the indentation and the brackets");
      return;
    }
    open.push(node);
  }

  private void end(Event event) {
    add(open.pop().close(span(event)));
  }

  private void add(Tree tree) {
    if (++values > limits.values()) {
      stop(
          ReadCode.TOO_MANY,
          tree.span(),
          "more than %,d values in one file".formatted(limits.values()),
          "spread the text over several files");
    } else if (open.isEmpty()) {
      root = Optional.of(tree);
    } else {
      open.element().add(tree).ifPresent(diagnostics::add);
    }
  }

  private void leaveOut() {
    if (!open.isEmpty()) {
      open.element().leaveOut();
    }
  }

  private void stop(ReadCode code, Span place, String message, String help) {
    diagnostics.add(code.at(place, message, help));
    progress = Progress.STOPPED;
    root = Optional.empty();
  }

  private Span start(Event event) {
    return places.at(event.getStartMark());
  }

  private Span span(Event event) {
    return places.between(event.getStartMark(), event.getEndMark());
  }
}
