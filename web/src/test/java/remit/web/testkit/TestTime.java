package remit.web.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that a test sets. Given to [remit.web.Running#start]; not found by itself.
public class TestTime {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static volatile Instant now = Instant.parse("2027-05-04T09:00:00Z");

  /// Used by the framework.
  public TestTime() {}

  /// Moves the clock.
  public static void at(String instant) {
    now = Instant.parse(instant);
  }

  @Bean
  @Primary
  Clock clockOfTheTest() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return LONDON;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
