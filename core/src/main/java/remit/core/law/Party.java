package remit.core.law;

/// Who must act, or towards whom, as provisions name them before a charter says which body that is.
public enum Party {
  /// Each body that decides the proposal.
  EACH_DECIDER,
  /// The body that decides, where the duty is looked at for one of them.
  DECIDER,
  /// Who brings the proposal.
  PROPOSER,
  /// Each partner that holds a function of the proposal.
  EACH_HOLDER,
  /// Each upper-tier council whose area the proposal touches.
  EACH_COUNCIL,
  /// The health and wellbeing board of each such council.
  EACH_HEALTH_AND_WELLBEING_BOARD,
  /// The health scrutiny committee of each such council.
  EACH_HEALTH_SCRUTINY,
  /// The joint health scrutiny committee of those councils.
  JOINT_HEALTH_SCRUTINY,
  /// The overview and scrutiny committee of the deciding council.
  OVERVIEW_AND_SCRUTINY,
  /// The responsible finance officer of each council that commits money (LGA 1972 s.151).
  EACH_COUNCIL_FINANCE_OFFICER,
  MONITORING_OFFICER,
  /// Local Healthwatch of each area touched.
  EACH_HEALTHWATCH,
  INTEGRATED_CARE_PARTNERSHIP,
  NHS_ENGLAND,
  SECRETARY_OF_STATE,
  /// Each party to an agreement that the proposal makes.
  EACH_PARTY,
  SERVICE_USERS,
  STAFF,
  PUBLIC;

  /// The words of the law pack: `each health and wellbeing board`.
  public String words() {
    return this == NHS_ENGLAND
        ? "NHS England"
        : name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
