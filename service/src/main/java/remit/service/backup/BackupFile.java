package remit.service.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;

/// What the commands `remit backup FILE` and `remit restore FILE` do.
public final class BackupFile {
  private BackupFile() {}

  /// Writes a backup into a new file that only its owner can read: it may hold what is not public.
  /// The file is there whole, and on the disk, or not at all.
  ///
  /// @throws BackupRefusedException where the file exists or cannot be written
  /// @throws remit.service.database.DatabaseUnavailableException where the database cannot be used
  public static BackupSummary write(DatabaseSettings settings, Path file) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    requireAbsent(file);
    try (var database = Database.open(settings.withConnections(1))) {
      Files.deleteIfExists(part);
      var summary = write(database, part);
      // A link does not replace a file that has appeared meanwhile; a rename would.
      Files.createLink(file, part);
      return summary;
    } catch (FileAlreadyExistsException _) {
      throw exists(file);
    } catch (IOException failed) {
      throw new BackupRefusedException(
          "cannot write " + file + ": " + failed,
          "choose a folder that can be written and has space",
          failed);
    } finally {
      deleteQuietly(part);
    }
  }

  /// Takes a backup back into an empty database.
  ///
  /// @throws BackupRefusedException where the file cannot be read or taken; nothing was changed
  ///   then
  /// @throws remit.service.database.DatabaseUnavailableException where the database cannot be used
  public static BackupSummary restore(DatabaseSettings settings, Path file) {
    try (var input = new BufferedInputStream(Files.newInputStream(file));
        var database = Database.open(settings.withConnections(1))) {
      return Restore.read(database, input);
    } catch (IOException failed) {
      throw new BackupRefusedException(
          "cannot read " + file + ": " + failed, "give the file that `remit backup` wrote", failed);
    }
  }

  private static BackupSummary write(Database database, Path part) throws IOException {
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        FileChannel.open(
            part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner)) {
      var output = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      var summary = Backup.write(database, output);
      output.flush();
      channel.force(true);
      return summary;
    }
  }

  private static void requireAbsent(Path file) {
    if (Files.exists(file)) {
      throw exists(file);
    }
  }

  private static BackupRefusedException exists(Path file) {
    return new BackupRefusedException(
        file + " exists already", "give a new name, such as one with the day in it");
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // What is left is named .part, and the next backup clears it away.
    }
  }
}
