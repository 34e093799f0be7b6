package remit.web.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.service.people.Account;
import remit.service.people.Accounts;
import remit.service.people.Holdings;
import remit.service.people.Place;
import remit.service.people.Role;

/// The invented people of a demonstration. Their password is no secret: it stands on the sign-in
/// page, and the service then answers nobody but this machine.
public final class Demonstration {
  static final String PASSWORD = "north vale demonstration";

  private static final String SYSTEM = "north-vale";
  private static final LocalDate FROM = LocalDate.of(2024, 4, 1);

  private record Invented(
      String email, String post, Role role, Place place, Optional<String> seat) {}

  private static final List<Invented> ALL =
      List.of(
          of("lead", "Governance lead of North Vale", Role.GOVERNANCE_LEAD, Place.of(SYSTEM)),
          of("programme", "Programme lead of North Vale", Role.PROGRAMME_LEAD, Place.of(SYSTEM)),
          of("clerk", "Clerk to the board of NHS North Vale", Role.CLERK, board()),
          of("chair", "Chair of the board of NHS North Vale", Role.CHAIR, board(), "chair"),
          of("chief", "Chief executive of NHS North Vale", Role.MEMBER, board(), "chief-executive"),
          of("finance", "Chief finance officer", Role.MEMBER, board(), "finance-director"),
          of(
              "medical",
              "Medical director of NHS North Vale",
              Role.MEMBER,
              board(),
              "medical-director"),
          of("trusts", "Trusts member of the board", Role.MEMBER, board(), "trusts-member"),
          of("council", "Council member of the board", Role.MEMBER, board(), "council-member"),
          of("hospitals", "Clerk to the hospitals board", Role.CLERK, in("hospitals-board")),
          of("community", "Clerk to the community board", Role.CLERK, in("community-board")),
          of("cabinet", "Clerk to the cabinet of Vale", Role.CLERK, in("vale-cabinet")),
          of("scrutiny", "Clerk to joint health scrutiny", Role.CLERK, in("joint-scrutiny")),
          of("admin", "Administrator", Role.ADMINISTRATOR, Place.installation()));

  private Demonstration() {}

  /// Opens the accounts that are not there yet and gives them their posts.
  public static void enter(Accounts accounts, Holdings holdings) {
    for (var invented : ALL) {
      if (accounts.find(invented.email()).isEmpty()
          && accounts.open(invented.email(), invented.post(), PASSWORD)
              instanceof Accounts.Outcome.Done(var account)) {
        give(invented, account, holdings);
      }
    }
  }

  private static void give(Invented invented, Account account, Holdings holdings) {
    holdings.give(
        account.id(),
        invented.role(),
        invented.place(),
        invented.seat(),
        FROM,
        "the demonstration");
  }

  static SignInPage.DemoAccounts accounts() {
    return new SignInPage.DemoAccounts(
        PASSWORD,
        ALL.stream()
            .map(invented -> new SignInPage.DemoAccount(invented.email(), invented.post()))
            .toList());
  }

  private static Place in(String body) {
    return Place.of(SYSTEM, body);
  }

  private static Place board() {
    return Place.of(SYSTEM, "icb-board");
  }

  private static Invented of(String name, String post, Role role, Place place) {
    return new Invented(name + "@north-vale.example", post, role, place, Optional.empty());
  }

  private static Invented of(String name, String post, Role role, Place place, String seat) {
    return new Invented(name + "@north-vale.example", post, role, place, Optional.of(seat));
  }
}
