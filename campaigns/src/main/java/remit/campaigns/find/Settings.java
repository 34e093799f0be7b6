package remit.campaigns.find;

/// How the finder is run. Threads and memory change how long it takes, never the answer.
///
/// @param threads worker threads, at least 1
/// @param memory bytes that counting may hold before it uses files
public record Settings(int threads, long memory) {
  private static final long SMALL = 5_000;

  public Settings {
    if (threads < 1) throw new IllegalArgumentException("at least one thread");
    if (memory < 0) throw new IllegalArgumentException("memory is counted from 0");
  }

  /// One thread, and a quarter of the heap for counting.
  public static Settings standard() {
    return new Settings(1, Runtime.getRuntime().maxMemory() / 4);
  }

  /// Different senders that must share a fingerprint before it is evidence: 4, or 3 where there are
  /// few responses.
  static int senders(long responses) {
    return responses < SMALL ? 3 : 4;
  }

  /// Responses that must hold most of a letter, and little else, before it is one: 5, or 3 where
  /// there are few responses.
  static int core(long responses) {
    return responses < SMALL ? 3 : 5;
  }
}
