package remit.cli;

/// What an answer can be printed as.
enum Format {
  TEXT,
  JSON,
  SARIF,
  HTML,
  ICS,
  SVG;

  /// As `--format` writes it.
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
