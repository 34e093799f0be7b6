package remit.core.charter.read;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Post;
import remit.core.kernel.Citation;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Located;

/// `posts`: offices, never people.
final class PostShape {
  private final Keys keys = Keys.of("post", "An office, never a person.");
  private final Key<String> title = keys.required("title", Scalars.line(), "what it is called");
  private final Key<List<Located<PartnerId>>> of;
  private final Key<Optional<String>> person =
      keys.optional("person", Scalars.line(), "the kind of person who holds it, such as `officer`");
  private final Key<List<Located<PostId>>> sameHolderAs;
  private final Key<Period> inForce = keys.inForce();
  private final Key<List<Citation>> source = keys.sources();

  PostShape(Names names) {
    of = keys.requiredList("of", names.partner().located(), "the partners whose office it is");
    sameHolderAs =
        keys.list(
            "same holder as", names.post().located(), "other posts that one person holds with it");
    keys.note();
  }

  Shape<Post> shape() {
    return keys.makes(this::post);
  }

  private Post post(Fields f) {
    return new Post(
        new PostId(f.id().value()),
        f.get(title),
        f.get(of),
        f.get(person),
        f.get(sameHolderAs),
        f.get(inForce),
        f.get(source),
        f.place());
  }
}
