package remit.service.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.service.database.Database;
import remit.service.system.Systems;

/// Finds what everyone may read by its words, as PostgreSQL's full text has them: words by their
/// stems, `"a phrase"`, `or`, and `-without`.
public final class Search {
  /// A question has at most so many characters.
  public static final int LONGEST = 200;

  /// Hits on a page.
  public static final int LINES = 20;

  /// Nobody turns further; what is looked for has to be said better.
  public static final int MOST_PAGES = 50;

  /// Marks in a snippet where a found word begins and ends: characters that no text has.
  private static final char BEGIN = '\uE000';

  private static final char END = '\uE001';

  private static final String WHERE =
      """
        from search_document d
        join system s on s.id = d.system,
             websearch_to_tsquery('english', :question) q
       where d.found @@ q and (:system::text is null or d.system = :system)
      """;

  private final JdbcClient sql;
  private final CharterIndex charters;

  /// @param total how many there are
  public record Found(long total, List<Hit> hits) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  public Search(Database database, Systems systems) {
    this.sql = database.sql();
    this.charters = new CharterIndex(database, systems);
  }

  /// @param question up to 200 characters
  /// @param system only in this one
  /// @param page 1 to 50
  /// @param today the day for which charters are read
  public Found find(String question, Optional<String> system, int page, LocalDate today) {
    if (question.length() > LONGEST || page < 1 || page > MOST_PAGES) {
      throw new IllegalArgumentException("page %d of a question".formatted(page));
    }
    charters.bringUpToDate(today);
    long total =
        sql.sql("select count(*) " + WHERE)
            .param("question", question)
            .param("system", system.orElse(null))
            .query(Long.class)
            .single();
    return new Found(total, hits(question, system, page));
  }

  private List<Hit> hits(String question, Optional<String> system, int page) {
    return sql.sql(
            """
            select f.*, ts_headline('english', left(f.words, 50000), f.q,
                          'StartSel=%s, StopSel=%s, MaxFragments=2, MaxWords=25, MinWords=8')
                        as snippet
              from (select d.kind, d.system, s.name as system_name, d.ref, d.meeting, d.part,
                           d.title, d.words, d.day, q
            %s
                     order by to_tsvector('english', d.title) @@ q desc,
                              ts_rank_cd(d.found, q, 1) desc, d.day desc nulls last, d.id
                     offset :offset limit :most) f
            """
                .formatted(BEGIN, END, WHERE))
        .param("question", question)
        .param("system", system.orElse(null))
        .param("offset", (page - 1L) * LINES)
        .param("most", LINES)
        .query(Search::hit)
        .list();
  }

  private static Hit hit(ResultSet row, int index) throws SQLException {
    return new Hit(
        Hit.Kind.parse(row.getString("kind")),
        row.getString("system"),
        row.getString("system_name"),
        row.getString("ref"),
        Optional.ofNullable(row.getObject("meeting", Long.class)),
        row.getString("part"),
        row.getString("title"),
        pieces(row.getString("snippet")),
        Optional.ofNullable(row.getObject("day", LocalDate.class)));
  }

  private static List<Hit.Piece> pieces(String marked) {
    var pieces = new ArrayList<Hit.Piece>();
    int from = 0;
    while (from < marked.length()) {
      int begin = marked.indexOf(BEGIN, from);
      int end = begin < 0 ? -1 : marked.indexOf(END, begin);
      if (end < 0) break;
      if (begin > from) pieces.add(new Hit.Piece(marked.substring(from, begin), false));
      pieces.add(new Hit.Piece(marked.substring(begin + 1, end), true));
      from = end + 1;
    }
    if (from < marked.length()) pieces.add(new Hit.Piece(marked.substring(from), false));
    return List.copyOf(pieces);
  }
}
