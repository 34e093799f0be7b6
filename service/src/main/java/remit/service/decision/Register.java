package remit.service.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import remit.core.kernel.BodyId;
import remit.service.database.Database;

/// The public register of decisions, read page by page, the last decided first.
public final class Register {
  /// No page has more lines, and no export.
  public static final int MOST = 10_000;

  private static final String WHERE =
      """
       where system = :system
         and (:body::text is null or body = :body)
         and (:kind::text is null or kind = :kind)
         and (:from::date is null or decided_on >= :from)
         and (:to::date is null or decided_on <= :to)
      """;

  private final Database database;

  /// Which decisions are asked for; all where nothing is given.
  ///
  /// @param from the first day
  /// @param to the last day
  public record Filter(
      Optional<BodyId> body,
      Optional<Kind> kind,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    public static final Filter NONE =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Register(Database database) {
    this.database = database;
  }

  /// How many decisions fit.
  public long count(String system, Filter filter) {
    return filtered("select count(*) from decision" + WHERE, system, filter)
        .query(Long.class)
        .single();
  }

  /// Those that fit, from the one at `offset` on.
  ///
  /// @param most 1 to 10,000
  public List<Decision> list(String system, Filter filter, long offset, int most) {
    return filtered(
            DecisionStore.DECISION
                + WHERE
                + " order by decided_on desc, id desc offset :offset limit :most",
            system,
            filter)
        .param("offset", offset)
        .param("most", Math.clamp(most, 1, MOST))
        .query(DecisionStore::decision)
        .list();
  }

  private StatementSpec filtered(String sql, String system, Filter filter) {
    return database
        .sql()
        .sql(sql)
        .param("system", system)
        .param("body", filter.body().map(BodyId::value).orElse(null))
        .param("kind", filter.kind().map(Kind::word).orElse(null))
        .param("from", filter.from().orElse(null))
        .param("to", filter.to().orElse(null));
  }
}
