package remit.service.people;

import java.util.Locale;

/// What a post lets its holder be.
public enum Role {
  ADMINISTRATOR(Scope.INSTALLATION),
  GOVERNANCE_LEAD(Scope.SYSTEM),
  PROGRAMME_LEAD(Scope.SYSTEM),
  CLERK(Scope.BODY),
  MEMBER(Scope.BODY),
  CHAIR(Scope.BODY);

  /// Where a post is held, and where an act is done.
  public enum Scope {
    INSTALLATION,
    SYSTEM,
    BODY
  }

  private final Scope scope;

  Role(Scope scope) {
    this.scope = scope;
  }

  public Scope scope() {
    return scope;
  }

  /// As it stands in the database: `governance-lead`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The role of a word that [#word] gave.
  static Role parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
