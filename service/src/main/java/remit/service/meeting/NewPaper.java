package remit.service.meeting;

import java.util.Optional;

/// What a clerk says of a paper.
///
/// @param title 1 to 300 characters
/// @param words up to 400,000 characters
/// @param lateBecause needed once the agenda has gone out
public record NewPaper(
    String title,
    String authorPost,
    String words,
    Optional<Upload> file,
    Optional<String> exemptBecause,
    Optional<PaperId> replaces,
    Optional<String> lateBecause) {
  /// A file has at most so many bytes.
  public static final int LARGEST_FILE = 25 * 1024 * 1024;

  /// A file that was checked and let in.
  public static final class Upload {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /// @throws IllegalArgumentException where it is larger than [#LARGEST_FILE]
    public Upload(String name, String mediaType, byte[] content) {
      if (content.length > LARGEST_FILE) {
        throw new IllegalArgumentException("a file has at most " + LARGEST_FILE + " bytes");
      }
      this.name = name;
      this.mediaType = mediaType;
      this.content = content.clone();
    }

    public String name() {
      return name;
    }

    public String mediaType() {
      return mediaType;
    }

    public byte[] content() {
      return content.clone();
    }
  }
}
