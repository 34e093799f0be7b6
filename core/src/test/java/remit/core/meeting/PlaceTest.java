package remit.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.core.kernel.SeatId;

class PlaceTest {
  @Test
  void readsBackWhatItPrints() {
    var place = new Place(new SeatId("non-executives/lay"), 3);
    assertEquals(Optional.of(place), Place.parse(place.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "chair", "chair/", "chair/0", "chair/-1", "/1", " /1", "chair/1234567"})
  void whatIsNoPlaceIsNotRead(String text) {
    assertEquals(Optional.empty(), Place.parse(text));
  }
}
