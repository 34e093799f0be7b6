import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import remit.campaigns.find.Body;
import remit.campaigns.find.Families;
import remit.campaigns.find.Finder;
import remit.campaigns.find.Placings;
import remit.campaigns.find.Settings;
import remit.campaigns.find.Spool;
import remit.campaigns.text.Hash;
import remit.campaigns.text.Tokeniser;

/// Groups a generated set (docs.tsv: number, sender, text with \n written out) and writes the group
/// of each response for the scorer, with the CPU time of every step.
///
/// java -cp campaigns/target/classes bench/campaigns/Side.java DOCS.tsv OUT.tsv WORK [threads]
public class Side {
  static long started;

  static double cpu() {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime() / 1e9;
  }

  static void say(String step) {
    System.out.printf(
        Locale.ROOT,
        "%-60s %6.1f CPU s, %6.1f s%n",
        step,
        cpu(),
        (System.nanoTime() - started) / 1e9);
  }

  public static void main(String[] args) throws Exception {
    started = System.nanoTime();
    int threads = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    var settings = new Settings(threads, Runtime.getRuntime().maxMemory() / 4);
    try (var spool = Spool.create(Path.of(args[2]), settings)) {
      var tokeniser = new Tokeniser();
      try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          int tab = line.indexOf('\t');
          int second = line.indexOf('\t', tab + 1);
          String sender = line.substring(tab + 1, second).toLowerCase(Locale.ROOT);
          sender = sender.replaceFirst("\\+.*@", "@");
          String text = line.substring(second + 1).replace("\\n", "\n");
          spool.add(
              Body.of(tokeniser.read(text), Hash.ofText(sender)),
              text,
              List.of(line.substring(0, tab)));
        }
      }
      spool.seal();
      say("read %d responses".formatted(spool.rows()));
      var finder = new Finder(spool, List.of(), Side::say);
      var book = finder.letters();
      say("found %d letters, %d passages".formatted(book.letters().size(), book.passages().size()));
      var placings = finder.place(book);
      say("placed");
      write(Path.of(args[1]), spool, placings);
      try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1] + ".letters"))) {
        for (var letter : book.letters()) {
          out.write(letter.id() + "\t" + letter.text().replace("\n", "\\n") + "\n");
        }
        for (var passage : book.passages()) {
          out.write(passage.id() + "\t" + passage.text().replace("\n", "\\n") + "\n");
        }
      }
    }
    say("done");
  }

  static void write(Path path, Spool spool, Placings placings) throws Exception {
    try (BufferedWriter out = Files.newBufferedWriter(path)) {
      var families = Families.of(placings);
      for (int row = 0; row < spool.rows(); row++) {
        var assignment = placings.of(spool.bodyHash(row));
        if (assignment.isEmpty() || !assignment.get().grade().counts()) continue;
        String id = spool.row(row).get(1);
        out.write(
            id
                + "\t"
                + placings.book().letter(families.mixedWith(assignment.get().letter())).id()
                + "\n");
      }
    }
  }
}
