package remit.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import remit.reader.LawPacks;
import remit.service.corpus.Corpus;
import remit.service.database.Database;
import remit.service.system.Systems;
import remit.web.http.Surroundings;
import remit.web.page.Assets;

/// Everything that the service takes from the world: the clock, chance, and its settings.
@Configuration(proxyBeanMethods = false)
class Wiring {
  /// Statutory days are days in England: the date changes at midnight in London, summer and winter.
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Bean
  Clock clock() {
    return Clock.system(LONDON);
  }

  @Bean
  Surroundings surroundings(ObjectProvider<ResourceUrlProvider> urls) {
    return new Around(urls, new SecureRandom());
  }

  /// With `--demo`, the charters that come with Remit are entered first.
  @Bean
  Systems systems(Database database, Clock clock, @Value("${remit.demo:false}") String demo) {
    if (Boolean.parseBoolean(demo)) {
      Corpus.load(database, clock);
    }
    return new Systems(database, LawPacks.england(), clock);
  }

  private record Around(ObjectProvider<ResourceUrlProvider> urls, SecureRandom random)
      implements Surroundings {
    @Override
    public Assets assets() {
      return new Assets(digested("remit.css"), digested("remit.js"), digested("remit.svg"));
    }

    /// 128 bits.
    @Override
    public String freshKey() {
      var bytes = new byte[16];
      random.nextBytes(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String digested(String name) {
      return Objects.requireNonNull(urls.getObject().getForLookupPath("/assets/" + name));
    }
  }
}
