import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import remit.campaigns.find.Body;
import remit.campaigns.find.Families;
import remit.campaigns.find.Finder;
import remit.campaigns.find.Placings;
import remit.campaigns.find.Progress;
import remit.campaigns.find.Settings;
import remit.campaigns.find.Spool;
import remit.campaigns.text.Tokeniser;

/// Pairwise precision and recall on labelled whole letters, one line a docket and a scope: by
/// letter and by family, over all letters and without those that were retold in other words.
///
/// java -cp … bench/campaigns/Dockets.java WORK LETTERS.csv.gz…
public class Dockets {
  record Row(String id, String campaign, String relation, String text) {}

  public static void main(String[] args) throws Exception {
    for (String file : List.of(args).subList(1, args.length)) {
      List<Row> rows = rows(Path.of(file));
      Path work = Path.of(args[0]);
      try (var spool = Spool.create(work, Settings.standard())) {
        var tokeniser = new Tokeniser();
        long sender = 0;
        for (Row row : rows) {
          spool.add(Body.of(tokeniser.read(row.text()), ++sender), row.text(), List.of(row.id()));
        }
        spool.seal();
        var finder = new Finder(spool, List.of(), Progress.SILENT);
        score(file, rows, spool, finder.place(finder.letters()));
      }
    }
  }

  static void score(String file, List<Row> rows, Spool spool, Placings placings) throws Exception {
    var families = Families.of(placings);
    Map<Integer, Integer> familyOf = new HashMap<>();
    int n = 0;
    for (var family : families.families()) {
      for (int letter : family.letters()) familyOf.put(letter, n);
      n++;
    }
    int[] letter = new int[rows.size()];
    int[] family = new int[rows.size()];
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      var assignment = placings.of(spool.bodyHash(i));
      letter[i] = assignment.isEmpty() ? -1 - i : families.mixedWith(assignment.get().letter());
      family[i] = assignment.isEmpty() ? -1 - i : familyOf.get(assignment.get().letter());
      String name =
          assignment.isEmpty()
              ? "-"
              : placings.book().letter(assignment.get().letter()).id()
                  + " "
                  + assignment.get().grade();
      out.append(rows.get(i).id() + "\t" + rows.get(i).campaign() + "\t" + rows.get(i).relation());
      out.append("\t" + name + "\t" + rows.get(i).text().replaceAll("\\s+", " ") + "\n");
    }
    String docket = Path.of(file).getFileName().toString().replaceAll("letters-|.csv.gz", "");
    Path folder = Path.of(System.getProperty("out", "/nonexistent"));
    if (Files.isDirectory(folder)) Files.writeString(folder.resolve(docket + ".tsv"), out);
    if (Files.isDirectory(folder)) {
      StringBuilder letters = new StringBuilder();
      for (var one : placings.book().letters()) {
        letters.append(one.id() + "\t" + one.text().replaceAll("\\s+", " ") + "\n");
      }
      Files.writeString(folder.resolve(docket + ".letters"), letters);
    }
    if (rows.getFirst().relation().isEmpty()) {
      long put = java.util.Arrays.stream(letter).filter(l -> l >= 0).count();
      System.out.printf(
          "%-24s %d letters, %d of %d put%n",
          docket, placings.book().letters().size(), put, rows.size());
      return;
    }
    Set<String> retold = Set.of("reworded", "slogan", "junk");
    for (var scope :
        Map.<String, Predicate<Row>>of(
                "all", _ -> true, "without retold", row -> !retold.contains(row.relation()))
            .entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "%-24s %-15s letters %d  by letter P %s  by family P %s%n",
          docket,
          scope.getKey(),
          placings.book().letters().size(),
          pairs(rows, letter, scope.getValue()),
          pairs(rows, family, scope.getValue()));
    }
  }

  static String pairs(List<Row> rows, int[] group, Predicate<Row> scope) {
    long together = 0;
    long right = 0;
    long wanted = 0;
    for (int i = 0; i < group.length; i++) {
      for (int j = i + 1; j < group.length; j++) {
        if (!scope.test(rows.get(i)) || !scope.test(rows.get(j))) continue;
        boolean same =
            !rows.get(i).campaign().isEmpty()
                && rows.get(i).campaign().equals(rows.get(j).campaign());
        boolean put = group[i] == group[j];
        if (same) wanted++;
        if (put) together++;
        if (same && put) right++;
      }
    }
    return String.format(
        Locale.ROOT,
        "%.3f R %.3f",
        together == 0 ? 1.0 : right / (double) together,
        right / (double) wanted);
  }

  static List<Row> rows(Path file) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (var in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (var record : csv) {
        rows.add(
            new Row(
                record.getField("letter_id"),
                record.findField("campaign").orElse(""),
                record.findField("relation").orElse(""),
                record.getField("text")));
      }
    }
    return rows;
  }
}
