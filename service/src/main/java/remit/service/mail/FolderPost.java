package remit.service.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Lays letters into a folder, a file each, for whoever has no mail server, or wants to look first.
public final class FolderPost implements Post {
  private final Path folder;

  public FolderPost(Path folder) {
    this.folder = folder;
  }

  /// Writes a file beside its place and moves it there, so that nobody reads half a letter.
  @Override
  public void take(long number, Letter letter) throws IOException {
    Files.createDirectories(folder);
    var file = folder.resolve("%06d.txt".formatted(number));
    var half = folder.resolve("%06d.half".formatted(number));
    Files.writeString(
        half,
        "To: %s\nSubject: %s\n\n%s\n"
            .formatted(letter.recipient(), letter.subject(), letter.words()));
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
