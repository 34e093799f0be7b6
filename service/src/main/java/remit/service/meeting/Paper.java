package remit.service.meeting;

import java.time.Instant;
import java.util.Optional;

/// A paper of an item: words for the page, and perhaps a file.
///
/// @param words plain text; empty lines part paragraphs
/// @param exemptBecause the ground on which it is withheld from the public
/// @param replaces the paper in whose place it stands: a supplement keeps that place
public record Paper(
    PaperId id,
    ItemId item,
    int position,
    String title,
    String authorPost,
    String words,
    Optional<File> file,
    Optional<String> exemptBecause,
    Optional<PaperId> replaces,
    Optional<String> lateBecause,
    Instant added) {
  /// @param size in bytes
  public record File(String name, String mediaType, long size) {}
}
