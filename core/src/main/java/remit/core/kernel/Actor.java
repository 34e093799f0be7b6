package remit.core.kernel;

/// Somebody that can give, hold or exercise a function: an organisation, something that meets, or
/// an office. Their identifiers share one namespace in a charter.
public sealed interface Actor extends Comparable<Actor> {
  /// The identifier as written in the charter.
  String id();

  record OfPartner(PartnerId partner) implements Actor {
    @Override
    public String id() {
      return partner.value();
    }

    @Override
    public String toString() {
      return id();
    }
  }

  record OfBody(BodyId body) implements Actor {
    @Override
    public String id() {
      return body.value();
    }

    @Override
    public String toString() {
      return id();
    }
  }

  record OfPost(PostId post) implements Actor {
    @Override
    public String id() {
      return post.value();
    }

    @Override
    public String toString() {
      return id();
    }
  }

  @Override
  default int compareTo(Actor other) {
    return id().compareTo(other.id());
  }
}
