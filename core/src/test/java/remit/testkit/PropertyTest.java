package remit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {
  private static final Gen<List<Integer>> NUMBERS = Gen.between(0, 1000).list(0, 20);

  @Test
  void aTruePropertyHolds() {
    Property.forAll(NUMBERS, numbers -> assertTrue(numbers.size() <= 20));
  }

  @Test
  void aCounterexampleIsShrunk() {
    var refuted =
        assertThrows(
            AssertionError.class,
            () ->
                Property.forAll(
                    NUMBERS, numbers -> assertTrue(numbers.stream().allMatch(n -> n < 700))));
    assertTrue(refuted.toString().contains("does not hold for [700]"), refuted::toString);
    assertTrue(refuted.toString().contains("-Dremit.seed="), refuted::toString);
  }

  @Test
  void theSameSeedDrawsTheSameValues() {
    assertEquals(NUMBERS.draw(Choices.fresh(7)), NUMBERS.draw(Choices.fresh(7)));
  }

  @Test
  void replayingTheNumbersOfAValueDrawsItAgain() {
    Property.forAll(
        Gen.between(0L, Long.MAX_VALUE - 1),
        seed -> {
          var choices = Choices.fresh(seed);
          var value = NUMBERS.draw(choices);
          assertEquals(value, NUMBERS.draw(Choices.replay(choices.taken())));
        });
  }

  @Test
  void bothEndsOfARangeComeUp() {
    var seen = new HashSet<Integer>();
    Property.forAll(Gen.between(-3, 1_000_000), seen::add);
    assertTrue(seen.contains(-3) && seen.contains(1_000_000));
  }

  @Test
  void anExceptionRefutesAProperty() {
    var refuted =
        assertThrows(
            AssertionError.class,
            () -> Property.forAll(Gen.between(0, 9), n -> assertEquals(1, 10 / n)));
    assertTrue(refuted.toString().contains("does not hold for 0"), refuted::toString);
  }

  @Test
  void aPropertyThatIsHardlyTriedIsNotHeld() {
    assertThrows(
        AssertionError.class, () -> Property.forAll(Gen.between(0, 9).filter(n -> n > 9), _ -> {}));
  }

  @Test
  void aShuffleKeepsEveryValue() {
    var values = List.of("a", "b", "c", "d");
    Property.forAll(
        Gen.shuffled(values), order -> assertEquals(values, order.stream().sorted().toList()));
  }
}
