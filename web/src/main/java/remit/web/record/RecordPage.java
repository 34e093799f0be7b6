package remit.web.record;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Pagination;

/// @param size how many entries the signed checkpoint covers
/// @param awaiting how many were recorded since
/// @param checkpoint the checkpoint as it was signed; empty before the first
/// @param key the key that it can be checked with
/// @param files the address of the record's files
public record RecordPage(
    Layout layout,
    String origin,
    long size,
    long awaiting,
    Optional<String> checkpoint,
    String key,
    String files,
    List<Line> latest)
    implements Page {
  /// An entry in a list.
  ///
  /// @param body whose act it records
  public record Line(long number, Link entry, String what, String body, String when) {}

  /// All entries, the last first.
  public record Entries(Layout layout, long total, List<Line> lines, Pagination pagination)
      implements Page {}

  /// One entry.
  ///
  /// @param raw the entry byte for byte
  /// @param covered how many entries the checkpoint that covers it has; empty while none does
  public record One(
      Layout layout,
      long number,
      String kind,
      String body,
      String holds,
      String recorded,
      List<Part> parts,
      List<Refers> refers,
      String raw,
      Optional<Long> covered,
      Optional<String> receipt)
      implements Page {}

  /// A part of an entry.
  ///
  /// @param lines what it says; empty where it is only fixed by a hash
  /// @param sealed why and by which hash it is fixed
  /// @param opened where it can be read, where it was opened
  public record Part(
      String name, List<String> lines, Optional<Sealed> sealed, Optional<String> opened) {}

  public record Sealed(String why, String hash) {}

  public record Refers(String as, Link entry) {}
}
