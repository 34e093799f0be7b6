package remit.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class TrailTest {
  private final People people = new People();
  private final Account clerk = people.open("clerk@fen.example");

  @AfterEach
  void close() {
    people.close();
  }

  @Test
  void whatWasDoneIsShownTheLastFirst() {
    for (int i = 1; i <= 5; i++) {
      people.trail.add(clerk, "call-meeting", "meeting " + i, "/meetings/" + i);
    }
    assertEquals(5, people.trail.count(clerk.id()));
    assertEquals(
        List.of("meeting 3", "meeting 2"),
        people.trail.of(clerk.id(), 2, 2).stream().map(Trail.Entry::what).toList());
  }

  @Test
  void whatWasDoneCannotBeUndone() {
    people.trail.add(clerk, "vote", "for", "/meetings/1");
    var change = people.database.sql().sql("update audit_entry set what = 'against'");
    var refused = assertThrows(DataAccessException.class, change::update);
    assertTrue(String.valueOf(refused.getMessage()).contains("append-only"));
    assertThrows(
        DataAccessException.class,
        () -> people.database.sql().sql("delete from audit_entry").update());
  }

  @Test
  void aFormIsTakenOnceAndLaterSendsAreLedToItsAnswer() {
    var key = "k".repeat(22);
    assertInstanceOf(SentForms.Sent.First.class, people.forms.take(key));
    assertInstanceOf(SentForms.Sent.Open.class, people.forms.take(key));
    people.forms.done(key, "/meetings/7");
    assertEquals(new SentForms.Sent.Done("/meetings/7"), people.forms.take(key));
    people.forms.forget(key);
    assertEquals(new SentForms.Sent.Done("/meetings/7"), people.forms.take(key));
  }

  @Test
  void aFormThatWasRefusedMayBeSentAgain() {
    var key = "k".repeat(22);
    people.forms.take(key);
    people.forms.forget(key);
    assertInstanceOf(SentForms.Sent.First.class, people.forms.take(key));
  }
}
