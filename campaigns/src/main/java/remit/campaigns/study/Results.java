package remit.campaigns.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remit.campaigns.count.Tally;
import remit.campaigns.find.Families;
import remit.campaigns.find.Grams;
import remit.campaigns.find.LetterBook;
import remit.campaigns.find.Placings;
import remit.campaigns.find.Spool;
import remit.campaigns.intake.IntakeReport;

/// Everything found out about one consultation. Responses come in the order of their names,
/// whatever order they came in.
public final class Results implements AutoCloseable {
  private final Spool spool;
  private final IntakeReport intake;
  private final Placings placings;
  private final Families families;
  private final int[] order;
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<Group, Tally> groups = new HashMap<>();
  private final Tally all = new Tally();
  private final int[] pastedIn;
  private final List<Integer> ranked;

  Results(Spool spool, IntakeReport intake, Placings placings) {
    this.spool = spool;
    this.intake = intake;
    this.placings = placings;
    this.families = Families.of(placings);
    this.order = order(spool);
    for (Group group : Group.values()) groups.put(group, new Tally());
    for (int i = 0; i < book().letters().size(); i++) tallies.add(new Tally());
    this.pastedIn = new int[tallies.size()];
    for (int row = 0; row < spool.rows(); row++) count(row);
    this.ranked =
        IntStream.range(0, tallies.size())
            .boxed()
            .filter(letter -> tallies.get(letter).responses() > 0)
            .sorted(
                Comparator.comparing((Integer letter) -> -tallies.get(letter).responses())
                    .thenComparing(letter -> book().letter(letter).id()))
            .toList();
  }

  private static int[] order(Spool spool) {
    String[] ids = new String[spool.rows()];
    for (int row = 0; row < ids.length; row++) ids[row] = spool.row(row).get(1);
    var byName = Comparator.comparing((Integer row) -> ids[row], new IdOrder());
    return IntStream.range(0, ids.length).boxed().sorted(byName).mapToInt(row -> row).toArray();
  }

  private void count(int row) {
    long sender = spool.sender(row);
    all.add(sender, 0);
    tally(group(row)).add(sender, 0);
    placings
        .of(spool.bodyHash(row))
        .ifPresent(found -> {
          tallies.get(found.letter()).add(found.grade(), sender, found.own());
          for (int further : found.further()) pastedIn[further]++;
        });
  }

  private Group group(int row) {
    var found = placings.of(spool.bodyHash(row));
    if (found.isPresent()) return found.get().grade().counts() ? Group.LETTER : Group.QUOTES;
    if (spool.length(row) >= Grams.FEWEST_WORDS) return Group.INDIVIDUAL;
    return spool.row(row).getFirst().isBlank() ? Group.EMPTY : Group.SHORT;
  }

  public LetterBook book() {
    return placings.book();
  }

  /// Responses that hold half of the passage or more.
  public int holders(int passage) {
    return placings.holders(passage);
  }

  /// Of these the responses that open with it: a title, an official note, or a letter with room for
  /// the sender's own words.
  public int openings(int passage) {
    return placings.openings(passage);
  }

  public Families families() {
    return families;
  }

  /// Other letters with whose wording most senders of this one mixed its own.
  public List<Integer> mixedWith(int letter) {
    int mixed = families.mixedWith(letter);
    return ranked.stream()
        .filter(other -> other != letter && families.mixedWith(other) == mixed)
        .toList();
  }

  /// Other letters with which it has three tenths of the words of either in common.
  public List<Integer> related(int letter) {
    return ranked.stream()
        .filter(other ->
            families.links().stream()
                .anyMatch(link ->
                    (link.letter() == letter && link.other() == other)
                        || (link.letter() == other && link.other() == letter)))
        .toList();
  }

  public IntakeReport intake() {
    return intake;
  }

  /// The letters with responses, those with most first, by place in the book.
  public List<Integer> ranked() {
    return ranked;
  }

  /// The letter's number in reports, from 1.
  public int rank(int letter) {
    return ranked.indexOf(letter) + 1;
  }

  public Tally tally(int letter) {
    return tallies.get(letter);
  }

  /// Responses counted under another letter into which this one is pasted too.
  public int pastedIn(int letter) {
    return pastedIn[letter];
  }

  public Tally tally(Group group) {
    return java.util.Objects.requireNonNull(groups.get(group));
  }

  /// Of all responses.
  public Tally all() {
    return all;
  }

  /// Every response, in the order of names.
  public Stream<Line> lines() {
    return IntStream.of(order).mapToObj(this::line);
  }

  /// The response with the name.
  public Optional<Line> findLine(String id) {
    return IntStream.of(order)
        .filter(row -> spool.row(row).get(1).equals(id))
        .mapToObj(this::line)
        .findFirst();
  }

  private Line line(int row) {
    var cells = spool.row(row);
    return new Line(
        row,
        cells.get(1),
        cells.get(3),
        cells.get(2),
        cells.getFirst(),
        spool.sender(row),
        spool.copies(row),
        spool.length(row),
        group(row),
        placings.of(spool.bodyHash(row)));
  }

  /// What several responses of the group consist of, the commonest first. Two are enough.
  public List<SameAnswer> sameAnswers(Group group) {
    Map<Long, Tally> counts = new HashMap<>();
    Map<Long, Line> first = new HashMap<>();
    for (int row : order) {
      if (spool.copies(row) < 2 || group(row) != group) continue;
      long hash = spool.bodyHash(row);
      counts.computeIfAbsent(hash, _ -> new Tally()).add(spool.sender(row), 0);
      if (!first.containsKey(hash)) first.put(hash, line(row));
    }
    List<SameAnswer> answers = new ArrayList<>();
    first.forEach((hash, line) -> answers.add(same(line, counts.getOrDefault(hash, all))));
    answers.sort(SameAnswer.COMMONEST);
    return answers;
  }

  private static SameAnswer same(Line line, Tally tally) {
    return new SameAnswer(
        line.text().strip(), line.words(), tally.responses(), tally.distinctSenders());
  }

  @Override
  public void close() {
    spool.close();
  }
}
