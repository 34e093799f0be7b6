package remit.tlog.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import remit.tlog.note.KeyKind;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.SigningKey;

/// Copies a record and signs it with a key of its own, under the same name.
final class Impostor {
  private Impostor() {}

  static void write(Path record, Path to) throws IOException, MalformedNote {
    try (var paths = Files.walk(record)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(record.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
    var key = SigningKey.generate("record.example/north-vale", KeyKind.LOG, new SecureRandom());
    var text = Note.parse(Files.readAllBytes(to.resolve("checkpoint"))).text();
    Files.write(to.resolve("checkpoint"), key.sign(text).bytes());
    Files.writeString(to.resolve("key"), key.verifier() + "\n", StandardCharsets.UTF_8);
  }
}
