package remit.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import remit.reader.LawPacks;
import remit.service.corpus.Corpus;
import remit.service.database.Database;
import remit.service.people.Account;
import remit.service.people.Accounts;
import remit.service.people.Holdings;
import remit.service.people.Place;
import remit.service.people.Role;
import remit.service.system.Systems;
import remit.web.account.Demonstration;
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
  Systems systems(Database database, Clock clock) {
    return new Systems(database, LawPacks.england(), clock);
  }

  /// With `--demo`, the charters that come with Remit and invented people are entered first.
  @Bean
  SmartInitializingSingleton demonstration(
      Database database,
      Clock clock,
      Accounts accounts,
      Holdings holdings,
      @Value("${remit.demo:false}") String demo) {
    return () -> {
      if (Boolean.parseBoolean(demo)) {
        Corpus.load(database, clock);
        Demonstration.enter(accounts, holdings);
      }
    };
  }

  /// The first person of an installation, from its settings: who lets all others in.
  @Bean
  SmartInitializingSingleton firstAdministrator(
      Accounts accounts,
      Holdings holdings,
      Clock clock,
      @Value("${remit.administrator.email:}") String email,
      @Value("${remit.administrator.password:}") String password) {
    return () -> {
      if (!email.isEmpty() && accounts.find(email).isEmpty()) {
        var day = LocalDate.now(clock);
        switch (accounts.open(email, "Administrator", password)) {
          case Accounts.Outcome.Done(var account) -> giveAll(account, holdings, day);
          case Accounts.Outcome.Refused(var reason) ->
              throw new IllegalStateException("remit.administrator: " + reason);
        }
      }
    };
  }

  private static void giveAll(Account account, Holdings holdings, LocalDate from) {
    var role = Role.ADMINISTRATOR;
    var by = "the settings";
    holdings.give(account.id(), role, Place.installation(), Optional.empty(), from, by);
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
