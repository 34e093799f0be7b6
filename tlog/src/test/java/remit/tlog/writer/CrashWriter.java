package remit.tlog.writer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import remit.tlog.TestLog;

/// The program that [CrashTest] kills. Appends from several threads and publishes without end, and
/// says each thing only after it has happened: `A index entry .` and `P size root .`.
final class CrashWriter {
  private static final int THREADS = 4;

  private CrashWriter() {}

  /// @param args the log's folder, and a word that makes this life's entries unlike any other's
  public static void main(String[] args) throws InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var log = FileLog.open(Path.of(args[0]), TestLog.KEY);
    var threads = new ArrayList<Thread>();
    for (int t = 0; t < THREADS; t++) {
      var name = args[1] + "/" + t;
      threads.add(Thread.ofPlatform().daemon().start(() -> append(log, name, out)));
    }
    while (threads.stream().allMatch(Thread::isAlive)) {
      var head = log.publish().head();
      out.print("P " + head.size() + " " + head.root().base64() + " .\n");
      out.flush();
    }
    throw new IllegalStateException("a thread of the writer ended");
  }

  private static void append(FileLog log, String name, PrintStream out) {
    for (int i = 0; ; i += 3) {
      var entries = new ArrayList<byte[]>();
      for (int k = 0; k < 3; k++) entries.add(bytes(name + "/" + (i + k)));
      long first = log.append(List.copyOf(entries));
      var said = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        said.append("A " + (first + k) + " " + name + "/" + (i + k) + " .\n");
      }
      out.print(said);
      out.flush();
    }
  }

  static byte[] bytes(String entry) {
    return entry.repeat(1 + entry.length() % 40).getBytes(StandardCharsets.UTF_8);
  }
}
