package remit.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import remit.service.people.Door.Knock;

class DoorTest {
  private static final String HERE = "192.0.2.7";

  private final People people = new People();
  private final Account clerk = people.open("clerk@fen.example");

  @AfterEach
  void close() {
    people.close();
  }

  private Knock knock(String email, String password) {
    return people.door.knock(email, password, HERE);
  }

  @Test
  void whoKnowsThePasswordIsLetIn() {
    assertEquals(new Knock.Welcome(clerk), knock(" Clerk@Fen.example ", People.PASSWORD));
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAreRefusedAlike() {
    assertEquals(new Knock.Refused(), knock("clerk@fen.example", "wrong"));
    assertEquals(new Knock.Refused(), knock("nobody@fen.example", "wrong"));
    assertEquals(new Knock.Refused(), knock("", ""));
  }

  @Test
  void afterFiveFailuresEveryoneWaitsWhetherOrNotThereIsSuchAnAccount() {
    for (var email : new String[] {"clerk@fen.example", "nobody@fen.example"}) {
      for (int i = 0; i < Attempts.MOST_FOR_ONE; i++) {
        assertEquals(new Knock.Refused(), knock(email, "wrong"));
      }
      assertEquals(new Knock.Wait(), knock(email, "wrong"));
      assertEquals(new Knock.Wait(), knock(email, People.PASSWORD));
    }
    people.pass(Attempts.WINDOW.plusSeconds(1));
    assertInstanceOf(Knock.Welcome.class, knock("clerk@fen.example", People.PASSWORD));
  }

  @Test
  void gettingInForgetsTheFailuresBefore() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < Attempts.MOST_FOR_ONE - 1; i++) {
        assertEquals(new Knock.Refused(), knock("clerk@fen.example", "wrong"));
      }
      assertInstanceOf(Knock.Welcome.class, knock("clerk@fen.example", People.PASSWORD));
    }
  }

  @Test
  void oneAddressThatTriesManyNamesWaits() {
    for (int i = 0; i < Attempts.MOST_FROM_ONE; i++) {
      assertEquals(new Knock.Refused(), knock("guess" + i + "@fen.example", "wrong"));
    }
    assertEquals(new Knock.Wait(), knock("clerk@fen.example", People.PASSWORD));
    assertInstanceOf(
        Knock.Welcome.class, people.door.knock("clerk@fen.example", People.PASSWORD, "192.0.2.8"));
  }

  @Test
  void aDisabledAccountIsRefusedLikeAWrongPassword() {
    people.accounts.disable(clerk.id());
    assertEquals(new Knock.Refused(), knock("clerk@fen.example", People.PASSWORD));
  }

  @Test
  void aSecondFactorIsAskedForAndEachCodeIsTakenOnce() {
    var secret = people.secondFactor.propose();
    var codes = begin(secret);
    assertEquals(10, codes.size());
    assertEquals(new Knock.CodeNeeded(clerk.id()), knock("clerk@fen.example", People.PASSWORD));
    people.pass(Duration.ofSeconds(60));
    assertInstanceOf(Knock.Welcome.class, code(now(secret)));
    assertEquals(new Knock.Refused(), code(now(secret)));
    assertInstanceOf(Knock.Welcome.class, code(codes.getFirst().toLowerCase()));
    assertEquals(new Knock.Refused(), code(codes.getFirst()));
  }

  @Test
  void codesCannotBeGuessedForLong() {
    begin(people.secondFactor.propose());
    for (int i = 0; i < Attempts.MOST_FOR_ONE; i++) {
      assertEquals(new Knock.Refused(), code("00000" + i));
    }
    assertEquals(new Knock.Wait(), code("000009"));
  }

  @Test
  void aProviderBindsOnlyAVerifiedAddressThatHasAnAccount() {
    assertEquals(Optional.empty(), people.door.vouched("id-1", Optional.empty()));
    assertEquals(Optional.empty(), people.door.vouched("id-1", Optional.of("nobody@fen.example")));
    assertEquals(Optional.of(clerk), people.door.vouched("id-1", Optional.of("Clerk@fen.example")));
    assertEquals(Optional.of(clerk), people.door.vouched("id-1", Optional.empty()));
    assertEquals(Optional.empty(), people.door.vouched("id-2", Optional.of("clerk@fen.example")));
    people.accounts.disable(clerk.id());
    assertEquals(Optional.empty(), people.door.vouched("id-1", Optional.empty()));
  }

  @Test
  void aPasswordIsChangedOnlyByWhoKnowsTheOldOne() {
    var refused = new Accounts.Outcome.Refused(Accounts.Reason.OLD_PASSWORD_DOES_NOT_FIT);
    assertEquals(refused, people.accounts.changePassword(clerk.id(), "wrong", "fresh".repeat(5)));
    assertInstanceOf(
        Accounts.Outcome.Done.class,
        people.accounts.changePassword(clerk.id(), People.PASSWORD, "fresh".repeat(5)));
    assertEquals(new Knock.Refused(), knock("clerk@fen.example", People.PASSWORD));
    assertTrue(knock("clerk@fen.example", "fresh".repeat(5)) instanceof Knock.Welcome);
  }

  private java.util.List<String> begin(String secret) {
    return people.secondFactor.begin(clerk.id(), secret, now(secret)).orElseThrow();
  }

  private String now(String secret) {
    return Totp.code(Base32.read(secret), people.instant().getEpochSecond() / 30);
  }

  private Knock code(String code) {
    return people.door.code(clerk.id(), code, HERE);
  }
}
