package remit.service.proposal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Routes as they were computed, in the database.
final class RouteStore {
  private static final String VERSION =
      """
      select number, proposal_version, charter_version, as_of, outcome, decided, route, changes,
             computed_at
      from route_version where proposal = :proposal
      """;

  private final JdbcClient sql;

  RouteStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The routes of a proposal, the first first.
  List<RouteVersion> all(long proposal) {
    return sql.sql(VERSION + "order by number")
        .param("proposal", proposal)
        .query(RouteStore::version)
        .list();
  }

  Optional<RouteVersion> last(long proposal) {
    return sql.sql(VERSION + "order by number desc limit 1")
        .param("proposal", proposal)
        .query(RouteStore::version)
        .optional();
  }

  private static RouteVersion version(ResultSet row, int index) throws SQLException {
    return new RouteVersion(
        row.getInt("number"),
        row.getInt("proposal_version"),
        row.getInt("charter_version"),
        row.getObject("as_of", LocalDate.class),
        row.getString("outcome"),
        Optional.ofNullable(row.getObject("decided", LocalDate.class)),
        row.getString("route"),
        texts(row.getArray("changes")),
        row.getObject("computed_at", OffsetDateTime.class).toInstant());
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }

  List<RouteStep> steps(long proposal, int route) {
    return sql.sql(
            """
            select step, kind, what, who, earliest, latest from route_step
            where proposal = :proposal and route = :route order by position
            """)
        .param("proposal", proposal)
        .param("route", route)
        .query((row, _) ->
            new RouteStep(
                row.getString("step"),
                row.getString("kind"),
                row.getString("what"),
                row.getString("who"),
                row.getObject("earliest", LocalDate.class),
                Optional.ofNullable(row.getObject("latest", LocalDate.class))))
        .list();
  }

  void add(long proposal, String system, RouteVersion version, List<RouteStep> steps) {
    sql.sql(
            """
            insert into route_version (proposal, number, proposal_version, system, charter_version,
                                       as_of, outcome, decided, route, changes, computed_at)
            values (:proposal, :number, :text, :system, :charter, :asOf, :outcome, :decided,
                    cast(:route as json), :changes, :at)
            """)
        .param("proposal", proposal)
        .param("number", version.number())
        .param("text", version.textVersion())
        .param("system", system)
        .param("charter", version.charterVersion())
        .param("asOf", version.asOf())
        .param("outcome", version.outcome())
        .param("decided", version.decided().orElse(null))
        .param("route", version.json())
        .param("changes", version.changes().toArray(String[]::new))
        .param("at", version.at().atOffset(ZoneOffset.UTC))
        .update();
    for (int i = 0; i < steps.size(); i++) addStep(proposal, version.number(), i, steps.get(i));
  }

  private void addStep(long proposal, int route, int position, RouteStep step) {
    sql.sql(
            """
            insert into route_step (proposal, route, position, step, kind, what, who, earliest,
                                    latest)
            values (:proposal, :route, :position, :step, :kind, :what, :who, :earliest, :latest)
            """)
        .param("proposal", proposal)
        .param("route", route)
        .param("position", position)
        .param("step", step.step())
        .param("kind", step.kind())
        .param("what", step.what())
        .param("who", step.who())
        .param("earliest", step.earliest())
        .param("latest", step.latest().orElse(null))
        .update();
  }
}
