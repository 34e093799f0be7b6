package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.authority.AuthorityResolver;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.decision.CallIn;
import remit.core.decision.Competence;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.law.LawPack;
import remit.core.meeting.Notice;
import remit.core.meeting.RemoteRule;
import remit.core.proposal.Proposal;
import remit.core.route.Router;

/// What the teaching system's own rules, and the law, say of its meetings and decisions.
class MeetingLawTest {
  private static final LawPack LAW = LawPacks.england();
  private static final Path NORTH_VALE =
      Path.of(System.getProperty("remit.root"), "charters", "north-vale");
  private static final Counting COUNTING = Counting.official();

  private static CharterOn on(LocalDate day) throws IOException {
    return new CharterOn(Charters.read(NORTH_VALE, LAW).charter().orElseThrow(), LAW, day);
  }

  private static Body body(CharterOn charter, String id) {
    return charter.findBody(new BodyId(id)).orElseThrow();
  }

  private static Competence asked(String proposal, String body) throws IOException {
    var charter = on(LocalDate.of(2027, 5, 27));
    var path = NORTH_VALE.resolve("proposals/" + proposal + ".yaml");
    Proposal read = Proposals.proposal(path, charter.charter(), LAW).proposal().orElseThrow();
    var question = new Router(charter, COUNTING, Reading.ORDINARY).question(read);
    return Competence.of(
        new AuthorityResolver(charter), question, new Actor.OfBody(new BodyId(body)));
  }

  @Test
  void theBoardMayDecideTheReconfigurationAlone() throws IOException {
    var may =
        assertInstanceOf(Competence.May.class, asked("hospital-reconfiguration", "icb-board"));
    assertEquals(List.of(new PartnerId("icb")), may.binds());
    assertEquals(Competence.Manner.ALONE, may.manner());
  }

  @Test
  void aPlaceCommitteeMayNotDecideASubstantialChange() throws IOException {
    assertInstanceOf(
        Competence.MayNot.class, asked("hospital-reconfiguration", "vale-place-committee"));
  }

  @Test
  void aBodyThatTheCharterDoesNotHaveMayDecideNothing() throws IOException {
    assertInstanceOf(Competence.MayNot.class, asked("hospital-reconfiguration", "nobody-there"));
  }

  @Test
  void aLinkCountsAtTheBoardAndNotInTheCabinet() throws IOException {
    var charter = on(LocalDate.of(2027, 5, 27));
    assertEquals(
        RemoteRule.Counts.AS_PRESENT, RemoteRule.of(charter, body(charter, "icb-board")).counts());
    assertEquals(
        RemoteRule.Counts.NOT_PRESENT,
        RemoteRule.of(charter, body(charter, "vale-cabinet")).counts());
  }

  @Test
  void fiveClearWorkingDaysBeforeAMeetingOnAThursday() throws IOException {
    var board = body(on(LocalDate.of(2027, 5, 27)), "icb-board");
    var meeting = LocalDate.of(2027, 5, 27);
    var last = LocalDate.of(2027, 5, 19);
    var inTime = Notice.of(Notice.What.NOTICE, board, last, meeting, COUNTING);
    assertEquals(Optional.of(last), inTime.lastDay());
    assertEquals(Notice.Standing.IN_TIME, inTime.standing());
    var late = Notice.of(Notice.What.NOTICE, board, last.plusDays(1), meeting, COUNTING);
    assertEquals(Notice.Standing.LATE, late.standing());
    assertEquals(List.of("a meeting on a later day"), late.because().mends());
  }

  @Test
  void aCabinetDecisionCanBeCalledInForFiveWorkingDays() throws IOException {
    var charter = on(LocalDate.of(2027, 5, 27));
    var callIn =
        CallIn.of(charter, body(charter, "vale-cabinet"), LocalDate.of(2027, 5, 27), COUNTING);
    // Monday 31 May 2027 is the spring bank holiday.
    assertEquals(Optional.of(LocalDate.of(2027, 6, 4)), callIn.orElseThrow().lastDay());
    assertTrue(
        CallIn.of(charter, body(charter, "icb-board"), LocalDate.of(2027, 5, 27), COUNTING)
            .isEmpty());
  }
}
