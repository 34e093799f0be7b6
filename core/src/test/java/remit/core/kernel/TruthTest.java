package remit.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static remit.core.kernel.Truth.NO;
import static remit.core.kernel.Truth.UNKNOWN;
import static remit.core.kernel.Truth.YES;

import org.junit.jupiter.api.Test;

class TruthTest {
  @Test
  void aKnownNoSettlesAConjunction() {
    assertEquals(NO, UNKNOWN.and(NO));
    assertEquals(UNKNOWN, UNKNOWN.and(YES));
  }

  @Test
  void aKnownYesSettlesADisjunction() {
    assertEquals(YES, UNKNOWN.or(YES));
    assertEquals(UNKNOWN, UNKNOWN.or(NO));
  }

  @Test
  void theDenialOfUnknownIsUnknown() {
    assertEquals(UNKNOWN, UNKNOWN.not());
  }
}
