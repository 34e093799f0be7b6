package remit.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.meeting.Motion.State;

class MotionTest {
  private static final Motion MOTION = new Motion(1, Optional.empty(), "close it", State.SECONDED);

  private static Motion amendment(int number, int amends, State state) {
    return new Motion(number, Optional.of(amends), "close it after " + number, state);
  }

  @Test
  void anAmendmentComesBeforeItsMotion() {
    var amendment = amendment(2, 1, State.SECONDED);
    var all = List.of(MOTION, amendment);
    assertEquals(new Motion.After(amendment), MOTION.turn(all));
    assertEquals(new Motion.Ready(), amendment.turn(all));
  }

  @Test
  void amendmentsAreTakenInTheOrderInWhichTheyWereMoved() {
    var first = amendment(2, 1, State.SECONDED);
    var second = amendment(3, 1, State.SECONDED);
    var all = List.of(MOTION, first, second);
    assertEquals(new Motion.After(first), second.turn(all));
    assertEquals(new Motion.Ready(), first.turn(all));
    assertEquals(new Motion.After(first), MOTION.turn(all));
  }

  @Test
  void anAmendmentOfAnAmendmentComesFirstOfAll() {
    var amendment = amendment(2, 1, State.SECONDED);
    var further = amendment(3, 2, State.MOVED);
    var all = List.of(MOTION, amendment, further);
    assertEquals(new Motion.After(further), amendment.turn(all));
    assertEquals(new Motion.Ready(), further.turn(all));
  }

  @Test
  void aSettledMotionIsNotVotedOnAgain() {
    assertEquals(
        new Motion.NotOpen(State.CARRIED), amendment(2, 1, State.CARRIED).turn(List.of(MOTION)));
  }

  @Test
  void theStandingTextIsThatOfTheLastAmendmentCarried() {
    var lost = amendment(3, 1, State.LOST);
    var all = List.of(MOTION, amendment(2, 1, State.CARRIED), lost);
    assertEquals("close it after 2", MOTION.standingText(all));
    assertEquals("close it", MOTION.standingText(List.of(MOTION, lost)));
  }
}
