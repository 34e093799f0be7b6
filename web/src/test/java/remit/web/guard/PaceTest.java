package remit.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.service.database.TestDatabase;
import remit.web.Running;
import remit.web.testkit.Site;

class PaceTest {
  /// The limits are so low, and a minute so long, that it can only begin once meanwhile.
  @Test
  void whoAsksTooOftenIsToldToWaitAndOthersAreNot() {
    var settings =
        List.of(
            "--server.port=0",
            "--remit.pace.requests=40",
            "--remit.pace.forms=5",
            "--server.forward-headers-strategy=native");
    try (var running = Running.start(TestDatabase.fresh(), settings)) {
      var site = Site.visitor(running);
      int refused = 0;
      for (int i = 0; i < 100; i++) {
        var answer = site.get("/health", "X-Forwarded-For", "192.0.2.1");
        if (answer.statusCode() == 429) {
          assertEquals("60", answer.headers().firstValue("Retry-After").orElse("(none)"));
          refused++;
        }
      }
      // Sixty, or twenty where a minute began meanwhile, or between.
      assertTrue(refused >= 20 && refused <= 60, refused + " were refused");
      assertEquals(200, site.get("/health", "X-Forwarded-For", "192.0.2.2").statusCode());
      long forms =
          java.util.stream.IntStream.range(0, 30)
              .map(_ -> site.post("/sign-in", Map.of()).statusCode())
              .filter(status -> status == 429)
              .count();
      assertTrue(forms >= 20 && forms <= 25, forms + " forms were refused");
    }
  }
}
