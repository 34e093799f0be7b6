package remit.campaigns.study;

/// Where a response is reported.
public enum Group {
  /// Under a letter.
  LETTER("letter"),
  /// Under a letter that it only quotes; not counted as sending it.
  QUOTES("quotes a letter"),
  /// In full, among those who wrote for themselves.
  INDIVIDUAL("individual"),
  /// Among the short answers: fewer than twelve words.
  SHORT("short answer"),
  /// It has no words.
  EMPTY("empty");

  private final String label;

  Group(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
