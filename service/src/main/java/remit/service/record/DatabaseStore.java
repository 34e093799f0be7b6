package remit.service.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import remit.service.database.Database;
import remit.tlog.writer.DamagedRecordException;
import remit.tlog.writer.RecordStore;

/// The public files of the record in the database, so that every instance serves the same.
final class DatabaseStore implements RecordStore {
  private static final String CHECKPOINT = "checkpoint";

  private final Database database;

  DatabaseStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return database
        .sql()
        .sql("select content from record_file where path = :path")
        .param("path", path)
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  @Override
  public void add(Map<String, byte[]> files) {
    database.inTransaction(() -> {
      files.forEach(this::add);
      return files.size();
    });
  }

  private void add(String path, byte[] content) {
    int added =
        database
            .sql()
            .sql(
                """
                insert into record_file (path, content) values (:path, :content)
                on conflict (path) do nothing
                """)
            .param("path", path)
            .param("content", content)
            .update();
    if (added == 0 && !Arrays.equals(read(path).orElse(new byte[0]), content)) {
      throw new DamagedRecordException(path + " is there already with other bytes");
    }
  }

  @Override
  public Swap swapCheckpoint(Optional<byte[]> before, byte[] next) {
    int changed =
        before
            .map(b ->
                database
                    .sql()
                    .sql(
                        """
                        update record_file set content = :next
                         where path = :path and content = :before
                        """)
                    .param("next", next)
                    .param("path", CHECKPOINT)
                    .param("before", b)
                    .update())
            .orElseGet(() ->
                database
                    .sql()
                    .sql(
                        """
                        insert into record_file (path, content) values (:path, :next)
                        on conflict (path) do nothing
                        """)
                    .param("path", CHECKPOINT)
                    .param("next", next)
                    .update());
    return changed == 1 ? Swap.DONE : Swap.OVERTAKEN;
  }

  @Override
  public void discard(String folder) {
    database
        .sql()
        .sql("delete from record_file where starts_with(path, :folder || '/')")
        .param("folder", folder)
        .update();
  }
}
