package remit.service.storm;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static remit.service.meeting.World.CLERK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import remit.core.kernel.BodyId;
import remit.core.meeting.Place;
import remit.service.meeting.ItemId;
import remit.service.meeting.World;
import remit.service.system.CharterTexts;
import remit.service.system.Systems;

/// A council of 60 in session, everybody in the room.
///
/// @param items what is voted on, in turn, so that no item has too many motions
/// @param interests the item at which interests are declared; nothing is voted on there
record Council(List<Place> members, List<ItemId> items, ItemId interests) {
  static final BodyId BODY = new BodyId("vale-council-meeting");
  static final String DAY = "2027-05-27T09:00:00Z";
  static final int MEMBERS = 60;

  private static final int ITEMS = 10;

  Council {
    members = List.copyOf(members);
    items = List.copyOf(items);
  }

  static Council inSession(World world) {
    var text = World.read("charters/north-vale/charter.yaml");
    var larger =
        text.replace(
            "class: [council, elected], number: 44",
            "class: [council, elected], number: " + (MEMBERS - 1));
    assertNotEquals(text, larger);
    var entered =
        world.systems.enter(
            World.SYSTEM,
            CharterTexts.of(larger),
            "Invented for teaching",
            LocalDate.of(2024, 4, 1),
            CLERK);
    assertInstanceOf(Systems.Entering.Entered.class, entered);
    var meeting = world.scheduled(BODY);
    var items =
        IntStream.rangeClosed(0, ITEMS)
            .mapToObj(_ -> world.item(meeting, Optional.empty()))
            .toList();
    world.begin(meeting);
    var members = world.everybody(meeting, BODY);
    return new Council(members, items.subList(1, items.size()), items.getFirst());
  }
}
