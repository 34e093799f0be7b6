package remit.web.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import remit.core.because.Because;
import remit.core.kernel.Citation;
import remit.web.page.Link;
import remit.web.page.Reason;
import remit.web.page.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Trees of reasons for a page: from an engine, or as they were kept.
public final class Reasons {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Reasons() {}

  public static Reason of(Because because) {
    var from = because.from().stream().map(Reasons::of).toList();
    return switch (because.ground()) {
      case Because.Given(var place) ->
          new Reason(
              because.says(),
              Optional.of(place.toString()).filter(_ -> !place.file().isEmpty()),
              Optional.empty(),
              Optional.empty(),
              from,
              because.mends());
      case Because.Cited(var citation) ->
          new Reason(
              because.says(),
              Optional.empty(),
              Optional.of(citation.title()),
              link(citation.title(), citation.link()),
              from,
              because.mends());
      case Because.Derived() ->
          new Reason(
              because.says(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              from,
              because.mends());
    };
  }

  /// Reads reasons as [remit.core.because.BecauseJson] writes them.
  public static Reason parse(String json) {
    return reason(JSON.readTree(json));
  }

  private static Reason reason(JsonNode node) {
    var source = node.path("source");
    var title = text(source, "title");
    return new Reason(
        text(node, "says").orElse(""),
        text(node, "place"),
        title,
        title.flatMap(t -> link(t, text(source, "link"))),
        stream(node.path("from")).map(Reasons::reason).toList(),
        stream(node.path("mends")).map(JsonNode::asString).toList());
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Optional<String> text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static Optional<Link> link(String title, Optional<String> address) {
    return address.filter(a -> a.startsWith("http") && Link.isSafe(a)).map(a -> new Link(a, title));
  }

  /// What a citation says, with its address where there is one.
  public static Said.Source source(Citation citation) {
    return new Said.Source(citation.title(), link(citation.title(), citation.link()));
  }

  public static List<Said.Source> sources(List<Citation> citations) {
    return citations.stream().map(Reasons::source).distinct().toList();
  }
}
