package remit.web;

import java.nio.file.Path;
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
import remit.web.home.Systems;
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

  @Bean
  Systems systems(@Value("${remit.charters:charters}") String folder) {
    return new CharterFolder(Path.of(folder));
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
