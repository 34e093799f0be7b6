package remit.core.route;

import remit.core.kernel.Actor;
import remit.core.law.Party;

/// Who takes a step, or towards whom it is taken, once the charter has said which body that is.
public sealed interface Doer {
  /// As people call it.
  String name();

  /// As JSON names it: the charter's identifier where there is one.
  String id();

  /// Somebody in the charter.
  record Known(Actor actor, String name) implements Doer {
    @Override
    public String id() {
      return actor.id();
    }
  }

  /// Somebody whom no charter lists: the public, a minister.
  record Outside(Party party, String name) implements Doer {
    @Override
    public String id() {
      return party.words();
    }
  }

  /// Somebody who would have to be in the charter and is not.
  ///
  /// @param gap what is missing, as a sentence
  record Missing(Party party, String name, String gap) implements Doer {
    @Override
    public String id() {
      return party.words();
    }
  }
}
