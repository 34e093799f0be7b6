package remit.core.kernel;

/// What somebody does with a matter. Acts differ in law: to recommend is not to decide, and to
/// approve is not to sign.
public enum ActKind {
  DECIDE,
  APPROVE,
  ADOPT,
  COMMIT_MONEY,
  ENTER_AGREEMENT,
  SIGN,
  RATIFY,
  PUBLISH,
  RECOMMEND,
  BE_CONSULTED,
  COMMENT,
  SCRUTINISE,
  NOTE;

  /// Whether the act disposes of the matter, so that authority is needed for it. Recommending,
  /// commenting, being consulted, scrutinising and noting need none.
  public boolean disposes() {
    return switch (this) {
      case DECIDE, APPROVE, ADOPT, COMMIT_MONEY, ENTER_AGREEMENT, SIGN, RATIFY, PUBLISH -> true;
      case RECOMMEND, BE_CONSULTED, COMMENT, SCRUTINISE, NOTE -> false;
    };
  }

  /// The words that charters and proposals use: `commit money`.
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
