package remit.core.law;

/// What a step of a route is.
public enum DutyKind {
  INVOLVE,
  ASSESS,
  ASSURE,
  NOTIFY,
  PUBLISH,
  GIVE_NOTICE,
  CIRCULATE_PAPERS,
  CONSULT,
  DISCUSS,
  ESTABLISH,
  SCRUTINISE,
  RESPOND,
  CONSIDER,
  RECOMMEND,
  DECIDE,
  RATIFY,
  SIGN,
  RECORD,
  WINDOW,
  AWAIT,
  IMPLEMENT,
  REPORT;

  /// The words of charters and JSON: `give notice`.
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
