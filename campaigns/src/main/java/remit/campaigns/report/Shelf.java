package remit.campaigns.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Blocks of a report: a few stand in the report itself, many go to pages of their own. None is
/// left out.
final class Shelf {
  /// So many blocks, and characters, stand in the report.
  private static final int INLINE = 200;

  private static final int INLINE_CHARACTERS = 400_000;
  private static final int PAGE = 500;
  private static final int PAGE_CHARACTERS = 2_000_000;

  private final Path folder;
  private final String name;
  private final String title;
  private final List<String> pages = new ArrayList<>();
  private List<String> held = new ArrayList<>();
  private int heldCharacters;
  private int count;

  /// @param name of the page files, without number and ending
  Shelf(Path folder, String name, String title) {
    this.folder = folder;
    this.name = name;
    this.title = title;
  }

  void add(String block) throws IOException {
    count++;
    held.add(block);
    heldCharacters += block.length();
    if (held.size() >= PAGE || heldCharacters >= PAGE_CHARACTERS) turn();
  }

  /// How many blocks there are.
  int count() {
    return count;
  }

  /// What stands in the report: the blocks, or links to their pages.
  String finish() throws IOException {
    boolean fits = pages.isEmpty() && held.size() <= INLINE && heldCharacters <= INLINE_CHARACTERS;
    if (fits) return String.join("", held);
    if (!held.isEmpty()) turn();
    var links = new Html();
    links.raw("<p>All %s stand on pages of their own: ".formatted(Html.grouped(count)));
    for (int i = 0; i < pages.size(); i++) {
      links.raw(i == 0 ? "" : ", ");
      links.raw("<a href=\"%s\">%d</a>".formatted(pages.get(i), i + 1));
    }
    return links.raw(".</p>\n").toString();
  }

  private void turn() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    String file = "pages/%s-%d.html".formatted(name, pages.size() + 1);
    String body =
        "<p><a href=\"../report.html\">Back to the report</a></p>\n" + String.join("", held);
    Files.writeString(
        folder.resolve(file),
        PageFrame.page("%s, page %d".formatted(title, pages.size() + 1), body));
    pages.add(file);
    held = new ArrayList<>();
    heldCharacters = 0;
  }
}
