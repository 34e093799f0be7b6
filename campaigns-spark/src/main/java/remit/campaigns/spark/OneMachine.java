package remit.campaigns.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.campaigns.find.Finder;
import remit.campaigns.find.Progress;
import remit.campaigns.find.Settings;
import remit.campaigns.find.Spool;
import remit.campaigns.intake.Columns;
import remit.campaigns.intake.Intake;
import remit.campaigns.intake.IntakeException;
import remit.campaigns.text.Tokeniser;

/// The same without Spark, to compare with.
///
/// Arguments: FOLDER OUT.
public final class OneMachine {
  private OneMachine() {}

  public static void main(String[] arguments) throws IOException, IntakeException {
    Path work = Files.createTempDirectory("remit-one-machine");
    Map<String, Long> bodies = new HashMap<>();
    try (var spool = Spool.create(work, Settings.standard())) {
      var tokeniser = new Tokeniser();
      Intake.read(
          Path.of(arguments[0]),
          Columns.usual(),
          one -> {
            var row = Row.of(one, tokeniser);
            bodies.put(row.id(), row.body().hash());
            spool.add(row.body(), row.text(), List.of(row.id()));
          });
      spool.seal();
      var finder = new Finder(spool, List.of(), Progress.SILENT);
      Groups.write(finder.place(finder.letters()), bodies, Path.of(arguments[1]));
    }
    for (String name : List.of("bodies", "texts")) Files.deleteIfExists(work.resolve(name));
    Files.deleteIfExists(work);
  }
}
