package remit.service.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import remit.service.database.Database;
import remit.tlog.merkle.Digest;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.KeyKind;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.SigningKey;
import remit.tlog.verify.NotProved;
import remit.tlog.verify.Receipt;
import remit.tlog.verify.RecordSource;
import remit.tlog.writer.Integrator;

/// The record as everyone can read it: files of C2SP's tlog-tiles format with signed checkpoints.
///
/// Several instances on one database publish the same record; whichever comes first is served by
/// all.
public final class PublicRecord {
  private static final Pattern OPENED = Pattern.compile("opened/([0-9a-f]{64})/(salt|content)");
  private static final String CHECKPOINT = "checkpoint";
  private static final String KEY = "key";

  private final Database database;
  private final Journal journal;
  private final DatabaseStore store;
  private final SigningKey key;

  /// Opens the record; the first time, makes its key.
  ///
  /// @param origin the name of the record, that its checkpoints begin with (`record.example/vale`);
  ///   counts only the first time
  public PublicRecord(Database database, Journal journal, String origin) {
    this.database = database;
    this.journal = journal;
    store = new DatabaseStore(database);
    key = key(database, origin);
  }

  private static SigningKey key(Database database, String origin) {
    var made = SigningKey.generate(origin, KeyKind.LOG, new SecureRandom());
    database
        .sql()
        .sql("insert into record_key (secret) values (:secret) on conflict do nothing")
        .param("secret", made.secret())
        .update();
    var kept = database.sql().sql("select secret from record_key").query(String.class).single();
    return SigningKey.parse(kept)
        .orElseThrow(() -> new IllegalStateException("the record's key cannot be read"));
  }

  /// Turns what was recorded so far into tiles and a signed checkpoint.
  public void publish() {
    new Integrator(journal, store, key).run();
  }

  /// How an entry stands.
  public sealed interface Standing {}

  /// The signed checkpoint covers it.
  public record Covered(long size) implements Standing {}

  /// It is recorded, and the next checkpoint will cover it.
  public record Awaiting() implements Standing {}

  public Standing standing(long index) {
    long size = size();
    return index < size ? new Covered(size) : new Awaiting();
  }

  /// How many entries the signed checkpoint covers.
  public long size() {
    return checkpoint().map(c -> c.head().size()).orElse(0L);
  }

  /// The checkpoint; empty before the first.
  public Optional<Checkpoint> checkpoint() {
    return store
        .read(CHECKPOINT)
        .map(bytes -> {
          try {
            return Checkpoint.parse(Note.parse(bytes).text());
          } catch (MalformedNote malformed) {
            throw new IllegalStateException("the checkpoint of the database", malformed);
          }
        });
  }

  /// The verifier key, as it is published with the record.
  public String verifierKey() {
    return key.verifier() + "\n";
  }

  /// A public file of the record; empty where there is none of that name.
  public Optional<byte[]> file(String path) {
    if (path.equals(KEY)) return Optional.of(verifierKey().getBytes(StandardCharsets.UTF_8));
    var opened = OPENED.matcher(path);
    if (!opened.matches()) return store.read(path);
    return Digest.parseHex(opened.group(1))
        .flatMap(hash -> opening(hash, opened.group(2).equals("salt")));
  }

  private Optional<byte[]> opening(Digest hash, boolean salt) {
    return database
        .sql()
        .sql(
            """
            select case when :salt then salt else content end
              from record_opening
             where hash = :hash and opened_at is not null
            """)
        .param("salt", salt)
        .param("hash", hash.bytes())
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  /// Entry number `index` as it was recorded.
  public Optional<byte[]> entry(long index) {
    return index < 0 || index >= journal.size()
        ? Optional.empty()
        : journal.read(index, 1).stream().findFirst();
  }

  /// The receipt of an entry; empty where no checkpoint covers it yet.
  public Optional<Receipt> receipt(long index) {
    if (index < 0 || standing(index) instanceof Awaiting) return Optional.empty();
    try (var source = source()) {
      return Optional.of(Receipt.of(source, key.verifier(), index));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NotProved broken) {
      throw new IllegalStateException("the record does not prove its own entry " + index, broken);
    }
  }

  /// The record for a reader of `tlog`.
  public RecordSource source() {
    return new Source();
  }

  /// The paths of all public files, the checkpoint last.
  public Set<String> paths() {
    var paths = new TreeSet<String>();
    database
        .sql()
        .sql(
            """
            select path from record_file where path <> 'checkpoint'
            union all
            select 'opened/' || encode(hash, 'hex') || '/' || part
              from record_opening, (values ('salt'), ('content')) as parts (part)
             where opened_at is not null
            """)
        .query(String.class)
        .list()
        .forEach(paths::add);
    paths.add(KEY);
    var ordered = new java.util.LinkedHashSet<>(paths);
    if (store.read(CHECKPOINT).isPresent()) ordered.add(CHECKPOINT);
    return ordered;
  }

  /// Writes the record as static files that any web server can serve. What is there already with
  /// the same bytes is left alone; the checkpoint comes last, so that a reader in between sees a
  /// whole record.
  ///
  /// @throws IOException where the folder cannot be written
  public void export(Path folder) throws IOException {
    for (var path : paths()) {
      var content = file(path);
      if (content.isPresent()) write(folder.resolve(path), content.get());
    }
  }

  private static void write(Path to, byte[] content) throws IOException {
    if (Files.exists(to) && Arrays.equals(Files.readAllBytes(to), content)) return;
    Files.createDirectories(to.toAbsolutePath().getParent());
    var part = Files.createTempFile(to.toAbsolutePath().getParent(), ".", ".part");
    try {
      Files.write(part, content);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private final class Source implements RecordSource {
    @Override
    public Optional<byte[]> read(String path, int most) {
      return file(path).map(b -> b.length > most ? Arrays.copyOf(b, most) : b);
    }

    @Override
    public Set<String> listing() {
      return paths();
    }

    @Override
    public void close() {}
  }
}
