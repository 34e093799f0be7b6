package remit.web.workspace;

import java.util.List;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Row;
import remit.web.page.SystemFrame;

/// One version: what it changed, and its text.
///
/// @param changes in words, by what they are about; empty for the first version
public record VersionPage(
    Layout layout,
    SystemFrame frame,
    int number,
    List<Row> about,
    boolean isFirst,
    List<Group> changes,
    List<Sheet> files)
    implements Page {
  public record Group(String about, List<String> says) {}

  /// A file by its lines.
  public record Sheet(String name, List<Line> lines) {}

  /// @param id where a finding leads to
  /// @param says what is wrong with the line; empty where nothing is
  public record Line(String id, int number, String text, List<String> says) {}
}
