package remit.campaigns.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.campaigns.count.Sender;
import remit.campaigns.find.Body;
import remit.campaigns.find.BookFile;
import remit.campaigns.find.Finder;
import remit.campaigns.find.Grams;
import remit.campaigns.find.Letter;
import remit.campaigns.find.LetterBook;
import remit.campaigns.find.Passage;
import remit.campaigns.find.Progress;
import remit.campaigns.find.Spool;
import remit.campaigns.intake.Intake;
import remit.campaigns.intake.IntakeException;
import remit.campaigns.intake.IntakeReport;
import remit.campaigns.intake.Response;
import remit.campaigns.text.Hash;
import remit.campaigns.text.Tokeniser;

/// Reads, groups and counts the responses of a consultation.
public final class Study {
  private final Request request;
  private final Progress progress;
  private final String stamp;

  private Study(Request request, Progress progress) throws IOException {
    this.request = request;
    this.progress = progress;
    this.stamp = stamp(request);
  }

  /// The results. Steps that an earlier run of the same request finished are not done again.
  public static Results run(Request request, Progress progress)
      throws IOException, IntakeException {
    return new Study(request, progress).run();
  }

  private Results run() throws IOException, IntakeException {
    Files.createDirectories(request.work());
    Path notes = request.work().resolve("intake");
    var before = Spool.reopen(request.work(), request.settings(), stamp);
    Spool spool;
    IntakeReport intake;
    if (before.isPresent() && Files.exists(notes)) {
      progress.begins("taking up where an earlier run stopped");
      spool = before.get();
      intake = Stage.read(notes);
    } else {
      before.ifPresent(Spool::close);
      progress.begins("reading responses");
      spool = Spool.create(request.work(), request.settings());
      intake = read(spool);
      Stage.write(intake, notes);
      spool.seal(stamp);
    }
    try {
      var finder = new Finder(spool, known(), progress);
      return new Results(spool, intake, finder.place(book(finder)));
    } catch (IOException | IntakeException | RuntimeException failed) {
      spool.close();
      throw failed;
    }
  }

  private IntakeReport read(Spool spool) throws IOException, IntakeException {
    var tokeniser = new Tokeniser();
    return Intake.read(request.input(), request.columns(), one -> add(spool, tokeniser, one));
  }

  private void add(Spool spool, Tokeniser tokeniser, Response one) {
    var sender = Sender.of(one.address(), one.name(), one.postcode(), one.id());
    spool.add(
        Body.of(tokeniser.read(one.text()), sender.number()),
        one.text(),
        List.of(one.id(), one.name(), one.where()));
    if (spool.rows() % 20_000 == 0) {
      progress.begins("reading responses: %,d".formatted(spool.rows()));
    }
  }

  private LetterBook book(Finder finder) throws IOException, IntakeException {
    Path done = request.work().resolve("letters-" + stamp);
    if (Files.exists(done)) {
      var book = BookFile.read(done);
      if (book.isPresent()) return book.get();
    }
    var book = finder.grow(given());
    Path part = request.work().resolve("letters.part");
    BookFile.write(book, part);
    Files.move(part, done, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return book;
  }

  private List<Letter> given() throws IOException, IntakeException {
    List<Letter> given = new ArrayList<>();
    if (request.letters().isPresent()) given.addAll(book(request.letters().get()).letters());
    for (Path file : request.texts()) {
      var letter = letter(file);
      if (given.stream().noneMatch(other -> other.id().equals(letter.id()))) given.add(letter);
    }
    return given;
  }

  private Letter letter(Path file) throws IOException, IntakeException {
    var text = new StringBuilder();
    Intake.read(file, request.columns(), one -> text.append(one.text()).append('\n'));
    var letter = Letter.known(text.toString().strip());
    if (letter.words().count() < Grams.FEWEST_WORDS) {
      throw new IntakeException(
          file + " has fewer than twelve words, too few for a letter",
          "give the letter's whole text in a .txt file");
    }
    return letter;
  }

  private static LetterBook book(Path file) throws IOException {
    return BookFile.read(file)
        .orElseThrow(
            () -> new IOException(file + " does not hold letters of this version of Remit"));
  }

  private List<Passage> known() throws IOException, IntakeException {
    List<Passage> known = new ArrayList<>();
    for (Path file : request.known()) {
      Intake.read(file, request.columns(), text -> known.add(Passage.known(text.text())));
    }
    return known;
  }

  /// Names what is read: every file with its size and time, and all that changes the answer.
  private static String stamp(Request request) throws IOException {
    var parts = new StringBuilder(request.columns().toString());
    List<Path> inputs = new ArrayList<>(request.known());
    inputs.addAll(request.texts());
    inputs.add(request.input());
    request.letters().ifPresent(inputs::add);
    for (Path input : inputs) nameFiles(input, parts);
    return "%016x".formatted(Hash.ofText(parts));
  }

  private static void nameFiles(Path input, StringBuilder parts) throws IOException {
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        parts.append('\n').append(file.toAbsolutePath());
        parts.append(' ').append(Files.size(file));
        parts.append(' ').append(Files.getLastModifiedTime(file).toMillis());
      }
    }
  }

  /// Removes what a finished run no longer needs.
  public static void tidy(Path work) throws IOException {
    if (!Files.isDirectory(work)) return;
    try (Stream<Path> files = Files.list(work)) {
      for (Path file : files.toList()) Files.deleteIfExists(file);
    }
    Files.deleteIfExists(work);
  }
}
