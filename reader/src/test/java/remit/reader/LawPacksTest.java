package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LawPacksTest {
  @Test
  void thePackOfEnglandIsReadWithoutADiagnostic() {
    assertEquals(List.of(), LawPacks.readEngland().diagnostics());
  }
}
