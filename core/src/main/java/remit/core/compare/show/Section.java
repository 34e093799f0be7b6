package remit.core.compare.show;

import java.util.List;

/// A part of a comparison as it is shown, on paper and on a terminal alike.
sealed interface Section {
  String id();

  String title();

  /// What it shows and how to read it.
  String says();

  /// Things down, charters across.
  ///
  /// @param head what stands at the head of the rows
  /// @param none what to say where there are no rows
  record Grid(String id, String title, String says, String head, List<Row> rows, String none)
      implements Section {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /// @param cells one for each charter, each of one line or more
  record Row(String head, List<List<String>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    boolean isSame() {
      return cells.stream().distinct().count() == 1;
    }
  }

  /// Sentences under headings of their own.
  record Lists(String id, String title, String says, List<Group> groups) implements Section {
    public Lists {
      groups = List.copyOf(groups);
    }
  }

  /// @param none what to say where there are no items
  record Group(String title, List<Item> items, String none) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /// A sentence, perhaps with a few words before it that say what it is about.
  record Item(String lead, String text) {
    static Item of(String text) {
      return new Item("", text);
    }

    String whole() {
      return lead.isEmpty() ? text : lead + ": " + text;
    }
  }
}
