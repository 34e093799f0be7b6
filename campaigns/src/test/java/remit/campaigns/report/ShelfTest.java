package remit.campaigns.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final Pattern BLOCK = Pattern.compile("<p>block (\\d+)</p>");
  private static final Pattern NEXT = Pattern.compile("· <a href=\"([^\"]*)\">Page");

  @TempDir Path folder;

  @Test
  void aFewBlocksStandInTheReport() throws IOException {
    var shelf = filled("few", Shelf.INLINE);
    assertEquals(numbers(Shelf.INLINE), blocks(shelf.finish(new Shelf.Room(100_000))));
    assertFalse(Files.exists(folder.resolve("pages")));
  }

  @Test
  void manyBlocksStandOnPagesInOrderAndNoneIsLeftOut() throws IOException {
    int many = 2 * Shelf.PAGE + 1;
    var shelf = filled("many", many);
    String links = shelf.finish(new Shelf.Room(100_000));
    assertTrue(links.contains("All 1,001 stand on pages of their own"), links);
    List<Integer> found = new ArrayList<>();
    String page = "many-1.html";
    int pages = 0;
    while (!page.isEmpty()) {
      assertTrue(links.contains("\"pages/" + page + "\""), page);
      String html = Files.readString(folder.resolve("pages").resolve(page));
      found.addAll(blocks(html));
      var next = NEXT.matcher(html);
      page = next.find() ? next.group(1) : "";
      pages++;
    }
    assertEquals(numbers(many), found);
    assertEquals(3, pages);
  }

  @Test
  void aFullPageHasNoLinkToOneThatIsNotThere() throws IOException {
    filled("full", Shelf.PAGE).finish(new Shelf.Room(0));
    String html = Files.readString(folder.resolve("pages/full-1.html"));
    assertFalse(html.contains("full-2.html"));
    assertFalse(Files.exists(folder.resolve("pages/full-2.html")));
  }

  @Test
  void whatTheReportHasNoRoomForStandsOnAPage() throws IOException {
    var room = new Shelf.Room("<p>block 0</p>".length() * 3);
    assertEquals(numbers(2), blocks(filled("first", 2).finish(room)));
    String second = filled("second", 2).finish(room);
    assertTrue(second.contains("pages/second-1.html"), second);
    assertEquals(numbers(2), blocks(Files.readString(folder.resolve("pages/second-1.html"))));
    assertEquals(numbers(1), blocks(filled("third", 1).finish(room)));
  }

  private Shelf filled(String name, int count) throws IOException {
    var shelf = new Shelf(folder, name, "Blocks");
    for (int i : numbers(count)) shelf.add("<p>block %d</p>".formatted(i));
    return shelf;
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static List<Integer> blocks(String html) {
    return BLOCK.matcher(html).results().map(one -> Integer.valueOf(one.group(1))).toList();
  }
}
