package remit.service.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import remit.service.database.ServerRoom;

/// Kills something whenever so many acknowledgements have arrived: not at a time, so that a slow
/// machine tests the same.
final class Killer {
  private static final int LONGEST_PEACE = 100;

  private enum Target {
    AN_INSTANCE,
    BOTH_INSTANCES,
    THE_SERVER,
    THE_SERVER_AND_ITS_PROCESSES,
    A_PROCESS_OF_THE_SERVER,
    EVERYTHING
  }

  private final ServerRoom room;
  private final List<Slot> instances;
  private final SplittableRandom random;
  private final List<Target> targets = new ArrayList<>();
  private final Map<Target, Integer> killed = new EnumMap<>(Target.class);
  private int peace;

  /// @param kills how often; each kind of target comes as often as any other, in random order
  Killer(ServerRoom room, List<Slot> instances, SplittableRandom random, int kills) {
    this.room = room;
    this.instances = List.copyOf(instances);
    this.random = random;
    for (int i = 0; i < kills; i++) targets.add(Target.values()[i % Target.values().length]);
    Collections.shuffle(targets, Random.from(random));
    peace = random.nextInt(1, LONGEST_PEACE);
  }

  synchronized boolean isDone() {
    return targets.isEmpty();
  }

  /// An acknowledgement has arrived.
  synchronized void acknowledged() {
    if (--peace > 0 || targets.isEmpty()) return;
    try {
      var target = targets.getLast();
      if (kill(target)) {
        targets.removeLast();
        killed.merge(target, 1, Integer::sum);
        peace = random.nextInt(1, LONGEST_PEACE);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// @return whether anything was there to be killed
  private boolean kill(Target target) throws IOException {
    return switch (target) {
      case AN_INSTANCE -> instances.get(random.nextInt(instances.size())).kill();
      case BOTH_INSTANCES -> killInstances();
      case THE_SERVER -> room.killServer();
      case THE_SERVER_AND_ITS_PROCESSES -> room.killServerAndItsProcesses();
      case A_PROCESS_OF_THE_SERVER -> room.killOneOfItsProcesses(random);
      case EVERYTHING -> killInstances() & room.killServerAndItsProcesses();
    };
  }

  private boolean killInstances() {
    return instances.stream().map(Slot::kill).reduce(false, Boolean::logicalOr);
  }

  @Override
  public synchronized String toString() {
    return killed.toString();
  }
}
