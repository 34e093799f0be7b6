package remit.core.check.rules.interests;

import java.util.List;
import remit.core.check.Rule;

/// The rules on interests, in order of their ids.
public final class InterestRules {
  public static final List<Rule> ALL =
      List.of(
          new PrivateSeat(),
          new SupplierOnCustomersBody(),
          new ProviderArrangesOwnServices(),
          new ConflictedAndVotes(),
          new DeclaredLate());

  private InterestRules() {}
}
