package remit.service.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import remit.service.database.Database;
import remit.tlog.entry.Entry;
import remit.tlog.entry.Opening;
import remit.tlog.writer.CommittedEntries;

/// The entries of the record, in their order. An entry takes the next place under a lock that is
/// held until the transaction ends, so places have no gaps and what can be read is committed.
public final class Journal implements CommittedEntries {
  private final JdbcClient sql;

  public Journal(Database database) {
    sql = database.sql();
  }

  /// Adds an entry within the transaction of the fact that it records.
  ///
  /// @return its place in the record
  /// @throws IllegalStateException outside of a transaction
  public long append(Entry entry) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("an entry is recorded with the fact, in its transaction");
    }
    long index =
        sql.sql("update record_head set next = next + 1 returning next - 1")
            .query(Long.class)
            .single();
    sql.sql("insert into record_entry (index, entry, recorded_at) values (:index, :entry, :at)")
        .param("index", index)
        .param("entry", entry.bytes())
        .param("at", entry.recorded().atOffset(ZoneOffset.UTC))
        .update();
    return index;
  }

  /// Keeps what opens a commitment of an entry. A document that is public is opened at once, an
  /// exempt one when the reason has gone.
  public void keep(Opening opening, Published published) {
    sql.sql(
            """
            insert into record_opening (hash, salt, content, opened_at)
            values (:hash, :salt, :content, case when :opened then now() end)
            on conflict (hash) do nothing
            """)
        .param("hash", opening.hash().bytes())
        .param("salt", opening.salt())
        .param("content", opening.content())
        .param("opened", published == Published.AT_ONCE)
        .update();
  }

  /// Whether an opening is public.
  public enum Published {
    AT_ONCE,
    LATER
  }

  /// The time as a record keeps it: whole seconds.
  public static Instant recorded(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public long size() {
    return sql.sql("select next from record_head").query(Long.class).single();
  }

  @Override
  public List<byte[]> read(long from, int most) {
    return sql.sql("select entry from record_entry where index >= :from order by index limit :most")
        .param("from", from)
        .param("most", most)
        .query((row, _) -> row.getBytes(1))
        .list();
  }
}
