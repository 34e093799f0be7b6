package remit.service.storm;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;
import remit.service.database.ServerRoom;
import remit.service.meeting.NoProposals;
import remit.service.meeting.World;

/// A council of 60 votes on two instances, and at random moments an instance, the database or all
/// of them are killed. `-Dremit.service.kills=200` kills more often than the build does,
/// `-Dremit.service.seed=N` at other moments.
@Tag("embedded")
class VoteStormKillTest {
  private static final int KILLS = Integer.getInteger("remit.service.kills", 20);
  private static final long SEED = Long.getLong("remit.service.seed", 20_270_527);

  private final Ledger ledger = new Ledger();

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void whatWasAcknowledgedStandsAndCountsOnceWhateverIsKilled() throws Exception {
    try (var room = ServerRoom.make()) {
      Council council;
      try (var world = world(room)) {
        council = Council.inSession(world);
      }
      var killer = storm(room, council);
      try (var world = world(room)) {
        Reckoning.require(world, ledger);
      }
      System.out.printf("killed %s (seed %d): %s%n", killer, SEED, ledger.summary());
    }
  }

  private Killer storm(ServerRoom room, Council council) throws Exception {
    var random = new SplittableRandom(SEED);
    var arguments = List.of(room.folder().toString());
    try (var one = new Slot(arguments, ledger);
        var two = new Slot(arguments, ledger)) {
      var instances = List.of(one, two);
      var killer = new Killer(room, instances, random.split(), KILLS);
      try (var storm =
          new Storm(instances, council, ledger, random.split(), killer::acknowledged)) {
        for (int round = 0; !killer.isDone(); round++) storm.round(round);
      }
      return killer;
    }
  }

  private static World world(ServerRoom room) {
    return new World(Database.open(DatabaseSettings.embedded(room.folder())), new NoProposals());
  }
}
