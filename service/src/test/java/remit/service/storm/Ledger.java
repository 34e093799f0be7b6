package remit.service.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import remit.core.meeting.Place;
import remit.service.meeting.VoteId;

/// What was acknowledged to those outside, written down as it arrived, and all that was published.
final class Ledger {
  private final Map<VoteId, Map<Place, Receipt>> receipts = new ConcurrentHashMap<>();
  private final Map<VoteId, String> questions = new ConcurrentHashMap<>();
  private final Set<String> declared = ConcurrentHashMap.newKeySet();
  private final Map<Long, String> checkpoints = new ConcurrentSkipListMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger again = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger vain = new AtomicInteger();

  void opened(VoteId vote, String question) {
    receipts.put(vote, new ConcurrentHashMap<>());
    questions.put(vote, question);
  }

  /// A member was answered; every answer to a member says the same.
  void acknowledged(VoteId vote, Place member, Receipt receipt) {
    var before = of(vote).putIfAbsent(member, receipt);
    if (before != null) {
      assertEquals(before, receipt, () -> member + " was told two things");
      again.incrementAndGet();
    }
  }

  void declared(String words) {
    declared.add(words);
  }

  /// An answer was lost, or the database was.
  void lost() {
    lost.incrementAndGet();
  }

  void startedInVain() {
    vain.incrementAndGet();
  }

  void wrong(String what) {
    wrong.add(what);
  }

  /// An instance published a checkpoint. Signing is deterministic, so that two of one size differ
  /// only if the record has forked.
  void published(byte[] note) {
    var text = Base64.getEncoder().encodeToString(note);
    long size = Checkpoints.size(note);
    var before = checkpoints.putIfAbsent(size, text);
    if (before != null && !before.equals(text)) wrong("two checkpoints of " + size + " entries");
  }

  void requireNothingWrong() {
    assertEquals(List.of(), List.copyOf(wrong));
  }

  /// The checkpoints seen, the smallest first.
  List<byte[]> checkpoints() {
    return checkpoints.values().stream().map(Base64.getDecoder()::decode).toList();
  }

  Map<VoteId, String> questions() {
    return questions;
  }

  Map<Place, Receipt> receipts(VoteId vote) {
    return new TreeMap<>(of(vote));
  }

  private Map<Place, Receipt> of(VoteId vote) {
    return Objects.requireNonNull(receipts.get(vote));
  }

  Set<String> declared() {
    return declared;
  }

  /// In words, for whoever reads the build's output.
  String summary() {
    return "%d votes, %d ballots, %d declarations and %d checkpoints acknowledged; %d answers lost, %d given again, %d starts in vain"
        .formatted(
            receipts.size(),
            receipts.values().stream().mapToInt(Map::size).sum(),
            declared.size(),
            checkpoints.size(),
            lost.get(),
            again.get(),
            vain.get());
  }
}
