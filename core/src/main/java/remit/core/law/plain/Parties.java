package remit.core.law.plain;

import remit.core.law.Party;

/// Parties in words, as the subject of a sentence.
final class Parties {
  private Parties() {}

  static String words(Party party) {
    return switch (party) {
      case EACH_DECIDER, DECIDER -> "whoever decides";
      case PROPOSER -> "whoever brings the proposal";
      case EACH_HOLDER -> "each holder of the function";
      case EACH_COUNCIL -> "each council";
      case EACH_HEALTH_AND_WELLBEING_BOARD -> "each health and wellbeing board";
      case EACH_HEALTH_SCRUTINY -> "each council's health scrutiny committee";
      case JOINT_HEALTH_SCRUTINY -> "the joint health scrutiny committee";
      case OVERVIEW_AND_SCRUTINY -> "the council's scrutiny committee";
      case EACH_COUNCIL_FINANCE_OFFICER -> "each council's finance officer";
      case MONITORING_OFFICER -> "the monitoring officer";
      case EACH_HEALTHWATCH -> "each Local Healthwatch";
      case INTEGRATED_CARE_PARTNERSHIP -> "the integrated care partnership";
      case NHS_ENGLAND -> "NHS England";
      case SECRETARY_OF_STATE -> "the Secretary of State";
      case EACH_PARTY -> "each party to the agreement";
      case SERVICE_USERS -> "those who use the services";
      case STAFF -> "the staff";
      case PUBLIC -> "the public";
    };
  }
}
