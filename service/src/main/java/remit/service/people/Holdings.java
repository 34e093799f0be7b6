package remit.service.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import remit.service.database.Database;

/// Which posts accounts hold, and held.
public final class Holdings {
  private final Database database;
  private final InstantSource clock;

  public Holdings(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Every post that the account ever held, the first first.
  public List<Holding> of(UUID account) {
    return database
        .sql()
        .sql("select * from holding where account = :account order by from_day, id")
        .param("account", account)
        .query(Holdings::holding)
        .list();
  }

  /// Everybody who ever held a post in the body.
  public List<Holding> in(String system, String body) {
    return database
        .sql()
        .sql("select * from holding where system = :system and body = :body order by from_day, id")
        .param("system", system)
        .param("body", body)
        .query(Holdings::holding)
        .list();
  }

  /// Gives a post from a day on.
  ///
  /// @param seat the charter's seat that a member or chair fills
  /// @param by the post that gives it, for the record
  /// @throws IllegalArgumentException where the role is not held in such a place
  public void give(
      UUID account, Role role, Place place, Optional<String> seat, LocalDate from, String by) {
    if (role.scope() != place.scope()) {
      throw new IllegalArgumentException(role + " is not held in " + place);
    }
    add(account, role, place, seat, from, by);
  }

  private void add(
      UUID account, Role role, Place place, Optional<String> seat, LocalDate from, String by) {
    var body = place instanceof Place.InBody(_, var named) ? named : null;
    var at = clock.instant().atOffset(ZoneOffset.UTC);
    database
        .sql()
        .sql(
            """
            insert into holding (account, role, system, body, seat, from_day, given_by, given_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(account)
        .param(role.word())
        .param(system(place))
        .param(body)
        .param(seat.orElse(null))
        .param(from)
        .param(by)
        .param(at)
        .update();
  }

  /// Ends a post that has no end yet; the last day counts. False where there is no such post.
  public boolean end(long holding, LocalDate last) {
    return database
            .sql()
            .sql("update holding set until_day = :last where id = :id and until_day is null")
            .param("last", last)
            .param("id", holding)
            .update()
        == 1;
  }

  private static @Nullable String system(Place place) {
    return switch (place) {
      case Place.Installation _ -> null;
      case Place.InSystem(var system) -> system;
      case Place.InBody(var system, _) -> system;
    };
  }

  private static Holding holding(ResultSet row, int index) throws SQLException {
    var role = Role.parse(row.getString("role"));
    return new Holding(
        row.getLong("id"),
        row.getObject("account", UUID.class),
        role,
        switch (role.scope()) {
          case INSTALLATION -> Place.installation();
          case SYSTEM -> Place.of(row.getString("system"));
          case BODY -> Place.of(row.getString("system"), row.getString("body"));
        },
        Optional.ofNullable(row.getString("seat")),
        row.getObject("from_day", LocalDate.class),
        Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
  }
}
