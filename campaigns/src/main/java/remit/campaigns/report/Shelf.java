package remit.campaigns.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Blocks of a report: a few stand in the report itself, many go to pages of their own. None is
/// left out.
final class Shelf {
  /// So many blocks, and characters, of one shelf stand in the report.
  static final int INLINE = 200;

  private static final int INLINE_CHARACTERS = 400_000;
  static final int PAGE = 500;
  private static final int PAGE_CHARACTERS = 2_000_000;

  /// How many characters of blocks the report still takes, all its shelves together, so that a
  /// browser opens it at once however many letters there are.
  static final class Room {
    private int left;

    Room(int characters) {
      left = characters;
    }

    private boolean take(int characters) {
      boolean fits = characters <= left;
      if (fits) left -= characters;
      return fits;
    }
  }

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
    if (held.size() >= PAGE || heldCharacters >= PAGE_CHARACTERS) turn(true);
    count++;
    held.add(block);
    heldCharacters += block.length();
  }

  /// How many blocks there are.
  int count() {
    return count;
  }

  /// What stands in the report: the blocks, or links to their pages.
  String finish(Room room) throws IOException {
    boolean fits = pages.isEmpty() && held.size() <= INLINE && heldCharacters <= INLINE_CHARACTERS;
    if (fits && room.take(heldCharacters)) return String.join("", held);
    turn(false);
    return links();
  }

  private String links() {
    String all = Html.grouped(count);
    if (pages.size() == 1) {
      String says = count == 1 ? "One stands" : all + " stand";
      return "<p>%s on <a href=\"%s\">a separate page</a>.</p>\n".formatted(says, pages.getFirst());
    }
    var links = new Html();
    links.raw("<p>All %s stand on pages of their own: ".formatted(all));
    for (int i = 0; i < pages.size(); i++) {
      links.raw(i == 0 ? "" : ", ");
      links.raw("<a href=\"%s\">%d</a>".formatted(pages.get(i), i + 1));
    }
    return links.raw(".</p>\n").toString();
  }

  private void turn(boolean isMoreToCome) throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    int number = pages.size() + 1;
    String ways = ways(number, isMoreToCome);
    Files.writeString(
        folder.resolve("pages").resolve(file(number)),
        PageFrame.page(
            "%s, page %d".formatted(title, number), ways + String.join("", held) + ways));
    pages.add("pages/" + file(number));
    held = new ArrayList<>();
    heldCharacters = 0;
  }

  private String ways(int number, boolean isMoreToCome) {
    String before = number > 1 ? way(number - 1) + " · " : "";
    String after = isMoreToCome ? " · " + way(number + 1) : "";
    return "<p>" + before + "<a href=\"../report.html\">Back to the report</a>" + after + "</p>\n";
  }

  private String way(int number) {
    return "<a href=\"%s\">Page %d</a>".formatted(file(number), number);
  }

  private String file(int number) {
    return "%s-%d.html".formatted(name, number);
  }
}
