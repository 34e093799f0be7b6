package remit.tlog.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.tlog.fsck.Problem;
import remit.tlog.note.VerifierKey;

/// Which key a record is checked with: the one given, else the one pinned for the log, else the one
/// that lies in the record, which is then taken on trust.
///
/// @param key empty where there is none that could be used
/// @param isNew whether it was taken on trust and can be pinned
record KeyChoice(Optional<VerifierKey> key, String from, boolean isNew, List<Problem> problems) {
  static final String FILE = "key";
  private static final int LONGEST = 1024;

  KeyChoice {
    problems = List.copyOf(problems);
  }

  static KeyChoice of(Question question, RecordSource source, Optional<String> origin)
      throws IOException {
    var problems = new ArrayList<Problem>();
    var text = source.read(FILE, LONGEST).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    var inRecord = text.filter(t -> t.endsWith("\n")).flatMap(t -> VerifierKey.parse(t.strip()));
    if (text.isPresent() && inRecord.isEmpty()) {
      problems.add(
          new Problem(
              FILE, "The file key was changed: the ID in it does not follow from name and key."));
    }
    var pinned = pinned(question, inRecord.map(key -> key.name().name()).or(() -> origin));
    var trusted = question.key().or(() -> pinned);
    if (trusted.isPresent() && inRecord.isPresent() && !trusted.equals(inRecord)) {
      problems.add(
          new Problem(
              FILE,
              "The file key holds %s, and the key %s is %s."
                  .formatted(
                      inRecord.get().name(),
                      question.key().isPresent() ? "given" : "pinned",
                      trusted.get().name())));
    }
    if (question.key().isPresent()) return new KeyChoice(trusted, "given", false, problems);
    if (pinned.isPresent()) return new KeyChoice(pinned, "pinned earlier", false, problems);
    return new KeyChoice(inRecord, "taken from the record itself", true, problems);
  }

  private static Optional<VerifierKey> pinned(Question question, Optional<String> name)
      throws IOException {
    if (question.pins().isEmpty() || name.isEmpty()) return Optional.empty();
    return question.pins().get().find(name.get()).flatMap(VerifierKey::parse);
  }
}
