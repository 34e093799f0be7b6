package remit.tlog.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.tlog.fsck.Fsck;
import remit.tlog.fsck.LogKey;
import remit.tlog.fsck.Problem;
import remit.tlog.fsck.RecordFiles;
import remit.tlog.fsck.Report;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.Signed;
import remit.tlog.note.VerifierKey;

/// Answers whether a record holds.
public final class Verifier {
  private static final String CHECKPOINT = "checkpoint";

  private final RecordSource source;
  private final Question question;
  private final Optional<byte[]> checkpoint;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private Verifier(RecordSource source, Question question) throws IOException {
    this.source = source;
    this.question = question;
    this.checkpoint = source.read(CHECKPOINT, Note.LIMIT + 1);
  }

  /// Verifies a record. Throws [NoKey] when there is no key to verify it with, and `IOException`
  /// when a file cannot be read.
  public static Verdict verify(RecordSource source, Question question) throws IOException, NoKey {
    return new Verifier(source, question).verdict();
  }

  private Verdict verdict() throws IOException, NoKey {
    var said = said();
    var choice = KeyChoice.of(question, source, said.map(Checkpoint::origin));
    problems.addAll(choice.problems());
    if (choice.key().isEmpty() && problems.isEmpty()) throw new NoKey();
    if (choice.key().isPresent()) check(choice.key().get(), choice.from());
    boolean pin = choice.isNew() && problems.isEmpty();
    if (pin) trust(choice.key().orElseThrow());
    return new Verdict(
        said.map(Checkpoint::origin).orElse(""),
        said.map(c -> c.head().size()).orElse(0L),
        said.map(c -> c.head().root().base64()).orElse(""),
        choice.key(),
        problems,
        facts,
        remarks);
  }

  private void trust(VerifierKey key) {
    if (question.pins().isPresent()) {
      try {
        question.pins().get().add(key.toString());
      } catch (IOException failed) {
        remarks.add("The key could not be pinned: " + failed.getMessage() + ".");
        return;
      }
      remarks.add(
          "The key was seen for the first time and is pinned: from now on no other key counts for"
              + " this log.");
    } else {
      remarks.add("The key is the record's own word. Compare it with one you have from elsewhere.");
    }
  }

  private void check(VerifierKey key, String from) throws IOException {
    var logKey =
        LogKey.parse(key.toString())
            .orElseThrow(() -> new IllegalStateException("the two readers of keys disagree"));
    var earlier = earlier(key);
    var sizes = earlier.map(c -> List.of(c.head().size())).orElse(List.of());
    var entries = new EntryCheck(source);
    Fsck.Visitor visitor =
        switch (question.depth()) {
          case ENTRIES -> entries::entry;
          case HASHES -> (_, _) -> {};
        };
    var report = Fsck.run(files(), source.listing(), logKey, sizes, visitor);
    problems.addAll(report.problems());
    earlier.ifPresent(before -> continues(before, report));
    if (report.holds()) {
      facts.add("The signature is that of the key %s, %s.".formatted(key.name(), from));
      facts.add("All %d entries give every tile and the signed root.".formatted(report.entries()));
    }
    witnesses();
    switch (question.depth()) {
      case ENTRIES -> tell(entries);
      case HASHES -> {}
    }
    uncovered(report);
  }

  /// The checkpoint of a living log changes, so it is read once.
  private RecordFiles files() {
    return (path, most) -> path.equals(CHECKPOINT) ? checkpoint : source.read(path, most);
  }

  private void tell(EntryCheck entries) {
    entries.finish();
    problems.addAll(entries.problems());
    facts.addAll(entries.facts());
    remarks.addAll(entries.remarks());
  }

  private void uncovered(Report report) {
    var files =
        report.unneeded().stream()
            .filter(path -> !path.equals(KeyChoice.FILE) && !path.startsWith("opened/"))
            .toList();
    if (files.isEmpty()) return;
    remarks.add(
        "Not part of what is signed, and not checked: "
            + String.join(", ", files.subList(0, Math.min(5, files.size())))
            + (files.size() > 5 ? " and " + (files.size() - 5) + " more" : "")
            + ".");
  }

  private Optional<Checkpoint> said() {
    if (checkpoint.isEmpty()) return Optional.empty();
    try {
      return Optional.of(Checkpoint.parse(Note.parse(checkpoint.get()).text()));
    } catch (MalformedNote _) {
      return Optional.empty();
    }
  }

  private Optional<Checkpoint> earlier(VerifierKey key) {
    if (question.earlier().isEmpty()) return Optional.empty();
    try {
      var note = Note.parse(question.earlier().get());
      var earlier = Checkpoint.parse(note.text());
      if (note.signedBy(List.of(key)) instanceof Signed.Verified) return Optional.of(earlier);
      problem("The earlier checkpoint is not signed by " + key.name() + ".");
    } catch (MalformedNote malformed) {
      problem("The earlier checkpoint " + malformed.getMessage() + ".");
    }
    return Optional.empty();
  }

  private void continues(Checkpoint before, Report report) {
    long size = before.head().size();
    var root = report.roots().get(size);
    if (root == null) {
      problem(
          "The record lost entries: %d were signed earlier, and now there are %d."
              .formatted(size, report.entries()));
    } else if (!root.equals(before.head().root().base64())) {
      problem(
          "The record was rewritten: its first %d entries are not those that were signed earlier."
              .formatted(size));
    } else {
      facts.add("It begins with the %d entries of the earlier checkpoint.".formatted(size));
    }
  }

  private void witnesses() {
    for (var witness : question.witnesses()) {
      if (cosigned(witness)) facts.add("The witness %s cosigned.".formatted(witness.name()));
      else problem("The witness %s did not cosign the checkpoint.".formatted(witness.name()));
    }
  }

  private boolean cosigned(VerifierKey witness) {
    try {
      return checkpoint.isPresent()
          && Note.parse(checkpoint.get()).signedBy(List.of(witness)) instanceof Signed.Verified;
    } catch (MalformedNote _) {
      return false;
    }
  }

  private void problem(String says) {
    problems.add(new Problem(CHECKPOINT, says));
  }
}
