package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SchemaCommandTest {
  @Test
  void theSchemaDescribesAllThreeKindsOfFile() {
    var run = Terminal.remit("schema");
    assertEquals(Exit.DONE, run.exit());
    assertTrue(run.out().startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/"));
    for (var kind : new String[] {"charter", "proposal", "trace"}) {
      assertTrue(run.out().contains("\"$ref\": \"#/$defs/" + kind + "\""), kind);
    }
  }

  @Test
  void theSchemaOfOneKindSpeaksOfNoOther() {
    var run = Terminal.remit("schema", "trace");
    assertTrue(run.out().contains("#/$defs/trace"));
    assertFalse(run.out().contains("#/$defs/charter"));
  }

  @Test
  void anUnknownKindIsRefused() {
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit("schema", "chart").exit());
  }
}
