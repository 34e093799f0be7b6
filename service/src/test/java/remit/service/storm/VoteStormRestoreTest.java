package remit.service.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import remit.service.backup.Backup;
import remit.service.backup.Restore;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;
import remit.service.database.TestDatabase;
import remit.service.meeting.NoProposals;
import remit.service.meeting.World;

/// A council of 60 votes on two instances; its database is then lost, and a backup taken back into
/// an empty one.
class VoteStormRestoreTest {
  private static final int ROUNDS = 3;

  private final Ledger ledger = new Ledger();

  @Test
  void aRestoredDatabaseHasAllThatWasAcknowledgedAndItsRecordGoesOn() throws Exception {
    var backup = storm();
    var restored = Database.open(TestDatabase.freshSettings());
    Restore.read(restored, new ByteArrayInputStream(backup));
    try (var world = new World(restored, new NoProposals())) {
      world.at(Council.DAY);
      Reckoning.require(world, ledger);
      long before = world.record.size();
      var after = world.scheduled(Council.BODY);
      world.item(after, Optional.empty());
      World.done(world.meetings.giveNotice(after, Optional.of("after the restore")));
      world.record.publish();
      assertEquals(before + 1, world.record.size());
      Checkpoints.requireContinued(world.record, ledger.checkpoints());
    }
  }

  /// @return a backup of the database that is closed afterwards and not used again
  private byte[] storm() throws Exception {
    var settings =
        assertInstanceOf(DatabaseSettings.Server.class, TestDatabase.freshSettings())
            .withConnections(8);
    var arguments = List.of(settings.url(), settings.user(), settings.password());
    var backup = new ByteArrayOutputStream();
    try (var world = new World(Database.open(settings), new NoProposals());
        var one = new Slot(arguments, ledger);
        var two = new Slot(arguments, ledger)) {
      var council = Council.inSession(world);
      try (var storm =
          new Storm(List.of(one, two), council, ledger, new SplittableRandom(1), () -> {})) {
        for (int round = 0; round < ROUNDS; round++) storm.round(round);
      }
      Reckoning.require(world, ledger);
      Backup.write(world.database, backup);
    }
    return backup.toByteArray();
  }
}
