package remit.tlog.writer;

import java.util.List;

/// Entries that are durable and have their place: what an application's own transaction committed,
/// in the order of their indices.
///
/// Whoever implements this on a database takes the next index under a lock that is held until the
/// commit, in the same transaction as the fact that the entry records; so indices have no gaps, and
/// an entry that can be read here can no longer be rolled back.
public interface CommittedEntries {
  /// How many entries are committed: one more than the highest index.
  long size();

  /// Entries in order, the first of them number `from`: at least one where `from` is below [#size],
  /// and at most `most`. An entry is 0 to 65535 bytes and never changes.
  List<byte[]> read(long from, int most);
}
