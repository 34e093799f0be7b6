package remit.tlog.merkle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileIdTest {
  @Test
  void pathsAreThoseOfTheSpecification() {
    assertEquals("tile/0/x001/x234/067", new TileId(0, 1_234_067, 256).path());
    assertEquals("tile/2/000.p/1", new TileId(2, 0, 1).path());
    assertEquals("tile/entries/999", new TileId(0, 999, 256).entriesPath());
    assertEquals("tile/entries/x001/000.p/255", new TileId(0, 1000, 255).entriesPath());
  }

  @Test
  void aTreeOf70000IsTheSpecificationsExample() {
    assertEquals(
        List.of(new TileId(0, 273, 112), new TileId(1, 1, 17), new TileId(2, 0, 1)),
        TileId.edge(70_000));
    assertEquals(256, TileId.in(70_000, 0, 272).width());
    assertEquals(256, TileId.in(70_000, 1, 0).width());
  }

  @Test
  void aTreeOf256HasOneHashAtLevelOne() {
    assertEquals(List.of(new TileId(1, 0, 1)), TileId.edge(256));
    assertEquals(List.of(), TileId.edge(0));
  }
}
