package remit.campaigns.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import remit.campaigns.find.Settings;
import remit.campaigns.intake.Columns;

/// What to study, and how.
///
/// @param input a CSV file, a text or mail file, a folder or an archive
/// @param work a folder for what an interrupted run leaves behind
/// @param known texts that never count towards a campaign, such as the consultation document
/// @param letters letters found earlier, which keep their names
/// @param texts files with the text of a letter known from elsewhere, one each
public record Request(
    Path input,
    Path work,
    Columns columns,
    List<Path> known,
    Optional<Path> letters,
    List<Path> texts,
    Settings settings) {
  public Request {
    known = List.copyOf(known);
    texts = List.copyOf(texts);
  }
}
