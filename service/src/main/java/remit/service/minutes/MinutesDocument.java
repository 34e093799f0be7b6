package remit.service.minutes;

import java.util.List;

/// What the minutes of one body say, before they are text: a title, and sections of paragraphs,
/// lists and tables. Every text is plain; marks that CommonMark would read are escaped when the
/// document is written.
public record MinutesDocument(String title, List<Section> sections) {
  public MinutesDocument {
    sections = List.copyOf(sections);
  }

  /// The text for the clerk: CommonMark with tables, ending in one line break.
  public String text() {
    return MinutesText.of(this);
  }

  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  public sealed interface Block {}

  public record Paragraph(String words) implements Block {}

  public record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /// @throws IllegalArgumentException when there is no column, or a row is not as wide as the head
  public record Table(List<String> head, List<List<String>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      var columns = head.size();
      if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("every row has as many cells as the head, at least one");
      }
    }
  }
}
