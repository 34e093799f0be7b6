package remit.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;

/// A file that somebody sent, looked at before anything is done with it.
public sealed interface Upload {
  /// A file that may stay. Its name is the one it came with, without any folder, at most 200
  /// characters, and for people only.
  final class Taken implements Upload {
    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    Taken(String name, FileKind kind, byte[] bytes) {
      this.name = name;
      this.kind = kind;
      this.bytes = bytes;
    }

    public String name() {
      return name;
    }

    public FileKind kind() {
      return kind;
    }

    /// The file itself, not a copy.
    public byte[] bytes() {
      return bytes;
    }
  }

  record Refused(Reason reason) implements Upload {}

  /// Why a file is not taken.
  enum Reason {
    NONE_SENT,
    TOO_LARGE,
    OTHER_KIND,
    /// What looks at files for harm has said no.
    HARMFUL
  }

  /// Looks at files for harm. The service has none of its own: a wiring may give one that asks a
  /// scanner. Must answer within seconds, and say no when it cannot tell.
  @FunctionalInterface
  interface Scanner {
    boolean isHarmless(byte[] bytes);
  }

  /// @param kinds those that this form takes
  /// @param most bytes, above which it is refused
  static Upload of(MultipartFile sent, Set<FileKind> kinds, long most, Scanner scanner) {
    if (sent.isEmpty()) {
      return new Refused(Reason.NONE_SENT);
    }
    if (sent.getSize() > most) {
      return new Refused(Reason.TOO_LARGE);
    }
    try {
      return of(String.valueOf(sent.getOriginalFilename()), sent.getBytes(), kinds, scanner);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Upload of(String name, byte[] bytes, Set<FileKind> kinds, Scanner scanner) {
    var kind = FileKind.of(bytes).filter(kinds::contains);
    if (kind.isEmpty()) {
      return new Refused(Reason.OTHER_KIND);
    }
    return scanner.isHarmless(bytes)
        ? new Taken(plain(name), kind.get(), bytes)
        : new Refused(Reason.HARMFUL);
  }

  /// The last part of a path of any system, without characters that a file's name may not hold.
  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "").strip();
    return clean.length() <= 200 ? clean : clean.substring(clean.length() - 200);
  }
}
