package remit.core.shape;

import java.util.Optional;
import remit.core.kernel.Citation;

/// Where something comes from: a text, or `{ title: TEXT, link: ADDRESS }`.
final class SourceShape {
  static final Shape<Citation> SHAPE = new SourceShape().shape();

  private final Keys keys = Keys.of("source", "A document and where it can be found.");
  private final Key<String> title =
      keys.required("title", Scalars.line(), "what it is called, and where in it");
  private final Key<Optional<String>> link =
      keys.optional("link", Scalars.link(), "where it can be read");

  private SourceShape() {}

  private Shape<Citation> shape() {
    var cited = keys.makes(f -> new Citation(f.get(title), Optional.empty(), f.get(link)));
    return Choice.<Citation>of("a source (a text, or a map with `title` and `link`)")
        .scalar(Scalars.passage().as(Citation::of))
        .map(cited);
  }
}
