package remit.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class PermissionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final List<Place> PLACES =
      List.of(
          Place.installation(),
          Place.of("fen"),
          Place.of("moor"),
          Place.of("fen", "board"),
          Place.of("fen", "cabinet"),
          Place.of("moor", "board"));

  private final People people = new People();

  PermissionsTest() {
    people.system("fen");
    people.system("moor");
  }

  @AfterEach
  void close() {
    people.close();
  }

  /// A post in one place, against every act in every place, judged again in the simplest way.
  @Test
  void aPostCarriesItsOwnActsInItsOwnPlaceAndNothingElse() {
    for (var role : Role.values()) {
      for (var place : PLACES.stream().filter(p -> p.scope() == role.scope()).toList()) {
        var holder = people.open(role.word() + PLACES.indexOf(place) + "@fen.example");
        people.holdings.give(holder.id(), role, place, Optional.empty(), DAY, "a test");
        for (var act : Act.values()) {
          for (var there : PLACES.stream().filter(p -> p.scope() == act.scope()).toList()) {
            assertEquals(
                act.roles().contains(role) && isWithin(there, place),
                people.permissions.may(holder.id(), act, there, DAY),
                () -> role + " in " + place + ": " + act + " in " + there);
          }
        }
      }
    }
  }

  private static boolean isWithin(Place there, Place place) {
    return there.equals(place)
        || place instanceof Place.InSystem(var system)
            && there instanceof Place.InBody(var other, _)
            && other.equals(system);
  }

  @Test
  void aPostCountsFromItsFirstDayToItsLast() {
    var clerk = people.open("clerk@fen.example");
    var board = Place.of("fen", "board");
    people.holdings.give(clerk.id(), Role.CLERK, board, Optional.empty(), DAY, "a test");
    var held = people.holdings.of(clerk.id()).getFirst();
    assertTrue(people.holdings.end(held.id(), DAY.plusDays(1)));
    assertFalse(people.holdings.end(held.id(), DAY.plusDays(9)), "an end is set once");
    assertFalse(people.permissions.may(clerk.id(), Act.CALL_MEETING, board, DAY.minusDays(1)));
    assertTrue(people.permissions.may(clerk.id(), Act.CALL_MEETING, board, DAY));
    assertTrue(people.permissions.may(clerk.id(), Act.CALL_MEETING, board, DAY.plusDays(1)));
    assertFalse(people.permissions.may(clerk.id(), Act.CALL_MEETING, board, DAY.plusDays(2)));
  }

  @Test
  void anActIsDoneWhereItBelongs() {
    var clerk = people.open("clerk@fen.example");
    assertThrows(
        IllegalArgumentException.class,
        () -> people.permissions.may(clerk.id(), Act.VOTE, Place.of("fen"), DAY));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            people.holdings.give(
                clerk.id(), Role.CLERK, Place.of("fen"), Optional.empty(), DAY, "a test"));
  }

  @Test
  void theDatabaseRefusesAPostInTheWrongPlace() {
    var clerk = people.open("clerk@fen.example");
    var wrong =
        people
            .database
            .sql()
            .sql(
                """
                insert into holding (account, role, system, from_day, given_by, given_at)
                values (:account, 'clerk', 'fen', '2026-01-01', 'a test', now())
                """)
            .param("account", clerk.id());
    var refused = assertThrows(DataIntegrityViolationException.class, wrong::update);
    assertTrue(String.valueOf(refused.getMessage()).contains("holding_has_its_place"));
  }
}
