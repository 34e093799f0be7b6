package remit.service.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static remit.service.meeting.World.CLERK;
import static remit.service.meeting.World.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;

/// A full council votes at once, on two instances, each member several times, while the clerk
/// closes the vote.
class VoteStormTest {
  private static final BodyId COUNCIL = new BodyId("vale-council-meeting");

  @Test
  void whatWasAcknowledgedCountsOnceAndNothingElseDoes() throws Exception {
    try (var world = new World()) {
      var other = new World(world.database, new NoProposals());
      var meeting = world.scheduled(COUNCIL);
      var item = world.item(meeting, Optional.empty());
      world.begin(meeting);
      var members = world.everybody(meeting, COUNCIL);
      for (int round = 0; round < 5; round++) {
        var motion = world.moved(item, COUNCIL, Optional.empty(), "motion " + round);
        var vote = new VoteId(done(world.votes.open(motion, CLERK)));
        var counted = new ConcurrentHashMap<Place, Choice>();
        var receipts = ConcurrentHashMap.<String>newKeySet();
        storm(List.of(world.votes, other.votes), vote, members, counted, receipts);
        assertEquals(counted, world.votes.ballots(vote));
        assertEquals(counted.size(), receipts.size());
        assertResult(world, vote, counted);
      }
    }
  }

  private static void storm(
      List<Votes> instances,
      VoteId vote,
      List<Place> members,
      Map<Place, Choice> counted,
      java.util.Set<String> receipts)
      throws Exception {
    var work = new ArrayList<Callable<Void>>();
    for (int i = 0; i < members.size() * 3; i++) {
      var member = members.get(i % members.size());
      var choice = Choice.values()[i % 2];
      var votes = instances.get(i % 2);
      work.add(() -> {
        if (votes.cast(vote, member, choice, "phone") instanceof CastAnswer.Counted(var receipt)) {
          assertEquals(null, counted.put(member, choice));
          receipts.add(receipt);
        }
        return null;
      });
    }
    work.add(
        work.size() * 2 / 3,
        () -> {
          done(instances.getFirst().close(vote, CLERK));
          return null;
        });
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(work)) done.get();
    }
  }

  private static void assertResult(World world, VoteId vote, Map<Place, Choice> counted) {
    long yes = counted.values().stream().filter(Choice.FOR::equals).count();
    long no = counted.values().stream().filter(Choice.AGAINST::equals).count();
    var result = world.votes.find(vote).orElseThrow().result().orElseThrow();
    boolean casting = yes == no && counted.get(World.place("chair", 1)) == Choice.FOR;
    assertEquals(yes > no || casting ? "carried" : "lost", result.outcome());
  }
}
