package remit.campaigns.intake;

/// Something odd about what was read, and what was done about it.
///
/// @param where the file, and the line or the response
public record Note(Kind kind, String where, String says) {
  /// What was odd.
  public enum Kind {
    /// A row with too few or too many cells.
    MALFORMED_ROW("malformed rows"),
    /// A quotation mark that opens a cell and is never closed.
    OPEN_QUOTE("cells whose quotation mark is never closed"),
    /// Text that is not UTF-8.
    ENCODING("texts that are not UTF-8"),
    /// A response without words.
    EMPTY("responses without words"),
    /// A response of a million characters or more.
    VERY_LONG("responses of a million characters or more"),
    /// A name that another response has too.
    SAME_ID("responses with a name that was taken"),
    /// A file that is not one of the kinds that can be read.
    NOT_READ("files that were not read");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// In the plural, for a table of counts.
    public String label() {
      return label;
    }
  }
}
