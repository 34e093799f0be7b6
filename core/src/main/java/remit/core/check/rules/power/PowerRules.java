package remit.core.check.rules.power;

import java.util.List;
import remit.core.check.Rule;

/// The rules on voting power, in order of their ids.
public final class PowerRules {
  public static final List<Rule> ALL =
      List.of(
          new QuorumLostToConflicts(),
          new SeatThatNeverDecides(),
          new PartyWithoutPower(),
          new CarriedAgainstCouncils());

  private PowerRules() {}
}
