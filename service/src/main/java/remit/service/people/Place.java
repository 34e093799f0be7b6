package remit.service.people;

/// Where an act is done or a post is held.
public sealed interface Place {
  record Installation() implements Place {}

  record InSystem(String system) implements Place {}

  record InBody(String system, String body) implements Place {}

  static Place installation() {
    return new Installation();
  }

  static Place of(String system) {
    return new InSystem(system);
  }

  static Place of(String system, String body) {
    return new InBody(system, body);
  }

  default Role.Scope scope() {
    return switch (this) {
      case Installation _ -> Role.Scope.INSTALLATION;
      case InSystem _ -> Role.Scope.SYSTEM;
      case InBody _ -> Role.Scope.BODY;
    };
  }

  /// True where a post held here counts for an act done there: in the very place, or in the system
  /// that a body belongs to. An administrator's post counts for the installation alone.
  default boolean counts(Place there) {
    return switch (this) {
      case Installation _ -> there instanceof Installation;
      case InSystem(var system) ->
          switch (there) {
            case Installation _ -> false;
            case InSystem(var other) -> system.equals(other);
            case InBody(var other, _) -> system.equals(other);
          };
      case InBody _ -> equals(there);
    };
  }
}
