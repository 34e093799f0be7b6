package remit.campaigns.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import remit.campaigns.find.Grade;

class SenderTest {
  private static Sender mail(String address) {
    return Sender.of(address, "", "", "r");
  }

  @Test
  void capitalsAndPlusTagsMakeNoOtherSender() {
    assertEquals(mail("a.b@example.org"), mail("A.B+again@EXAMPLE.org"));
    assertEquals(mail("a.b@example.org"), mail("A Resident <a.b@example.org>"));
    assertNotEquals(mail("a.b@example.org"), mail("ab@example.org"));
  }

  @Test
  void withoutAnAddressNameAndPostcodeTellSendersApart() {
    assertEquals(
        Sender.of("", "A Resident", "ZZ1 1ZZ", "1"), Sender.of("", "a. resident", "zz11zz", "2"));
    assertFalse(Sender.of("", "A Resident", "", "1").isSigned());
  }

  @Test
  void everyUnsignedResponseStandsForItself() {
    assertNotEquals(Sender.of("", "", "", "1"), Sender.of("", "", "", "2"));
  }

  @Test
  void responsesSendersRepeatsAndUnsignedAddUp() {
    var tally = new Tally();
    tally.add(Grade.FULL, mail("a@example.org").number(), 0);
    tally.add(Grade.EDITED, mail("A@example.org").number(), 3);
    tally.add(Grade.FULL, mail("b@example.org").number(), 0);
    tally.add(Grade.PARTIAL, Sender.of("", "", "", "4").number(), 9);
    tally.add(Grade.QUOTES, mail("c@example.org").number(), 50);
    assertEquals(4, tally.responses(), "who only quotes is not counted as sending");
    assertEquals(2, tally.distinctSenders());
    assertEquals(1, tally.repeats());
    assertEquals(1, tally.unsigned());
    assertEquals(2, tally.withOwnWords());
    assertEquals(1, tally.count(Grade.QUOTES));
  }
}
