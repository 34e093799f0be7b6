package remit.campaigns.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Takes in a CSV file, a text or mail file, a folder of these, or a zip archive of these.
public final class Intake {
  /// The largest text or mail file, in bytes; a larger one is not read, and noted.
  private static final int LARGEST_FILE = 256 << 20;

  private final Columns columns;
  private final Desk desk;

  private Intake(Columns columns, Desk desk) {
    this.columns = columns;
    this.desk = desk;
  }

  /// Hands on every response in the order of the file, or of file names.
  public static IntakeReport read(Path path, Columns columns, Consumer<Response> taker)
      throws IOException, IntakeException {
    var desk = new Desk(taker);
    var intake = new Intake(columns, desk);
    if (Files.isDirectory(path)) {
      intake.folder(path);
    } else if (lower(path.getFileName().toString()).endsWith(".zip")) {
      intake.archive(path);
    } else {
      try (var in = new BufferedInputStream(Files.newInputStream(path))) {
        intake.file(name(path), in);
      }
    }
    return desk.report();
  }

  /// The same for one file that is not in a folder of this machine.
  ///
  /// @param name with its ending, which says what is in it
  public static IntakeReport read(
      String name, InputStream in, Columns columns, Consumer<Response> taker)
      throws IOException, IntakeException {
    var desk = new Desk(taker);
    new Intake(columns, desk).file(name, in);
    return desk.report();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void folder(Path folder) throws IOException, IntakeException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
          file(folder.relativize(file).toString(), in);
        }
      }
    }
  }

  private void archive(Path archive) throws IOException, IntakeException {
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) file(entry.getName(), new Unclosed(zip));
      }
    } catch (ZipException broken) {
      desk.note(
          Note.Kind.NOT_READ,
          name(archive),
          "the archive is damaged from here on: " + broken.getMessage());
    }
  }

  private void file(String name, InputStream in) throws IOException, IntakeException {
    String kind = lower(name.substring(name.lastIndexOf('.') + 1));
    switch (kind) {
      case "csv", "tsv" -> new CsvIntake(name, columns, desk).read(in);
      case "txt", "eml", "htm", "html" -> single(name, kind, in);
      default -> desk.note(Note.Kind.NOT_READ, name, "only csv, tsv, txt, html, eml and zip are");
    }
  }

  private void single(String name, String kind, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE) {
      desk.note(Note.Kind.NOT_READ, name, "more than 256 million bytes");
      return;
    }
    if (kind.equals("eml")) {
      mail(name, bytes);
      return;
    }
    var decoded = Decoding.decode(bytes);
    if (!decoded.wasUtf8()) desk.note(Note.Kind.ENCODING, name, "read as Windows-1252");
    desk.take(new Response(name, "", "", "", decoded.text(), name));
  }

  private void mail(String name, byte[] bytes) {
    var mail = MailFile.read(bytes);
    if (!mail.wasUtf8()) desk.note(Note.Kind.ENCODING, name, "read as Windows-1252");
    for (String type : mail.attachments()) {
      desk.note(Note.Kind.NOT_READ, name, "an attachment of the type " + type);
    }
    desk.take(new Response(name, mail.from(), "", "", mail.text(), name));
  }

  /// An entry of an archive, which its reader must not close.
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
