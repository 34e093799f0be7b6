package remit.web.guard;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import remit.service.database.Database;
import remit.service.people.Accounts;
import remit.service.people.Chance;
import remit.service.people.Door;
import remit.service.people.Holdings;
import remit.service.people.Passwords;
import remit.service.people.Permissions;
import remit.service.people.SecondFactor;
import remit.service.people.SentForms;
import remit.service.people.Trail;

/// The parts of the service that know people.
@Configuration(proxyBeanMethods = false)
class PeopleWiring {
  @Bean
  static Chance chance() {
    var random = new SecureRandom();
    return count -> {
      var bytes = new byte[count];
      random.nextBytes(bytes);
      return bytes;
    };
  }

  @Bean
  static Passwords passwords() {
    return new Argon2Passwords();
  }

  @Bean
  static Accounts accounts(Database database, Passwords passwords, Chance chance, Clock clock) {
    return new Accounts(database, passwords, chance, clock);
  }

  @Bean
  static SecondFactor secondFactor(Database database, Chance chance, Clock clock) {
    return new SecondFactor(database, chance, clock);
  }

  @Bean
  static Door door(
      Database database,
      Accounts accounts,
      SecondFactor secondFactor,
      Passwords passwords,
      Clock clock) {
    return new Door(database, accounts, secondFactor, passwords, clock);
  }

  @Bean
  static Holdings holdings(Database database, Clock clock) {
    return new Holdings(database, clock);
  }

  @Bean
  static Permissions permissions(Holdings holdings) {
    return new Permissions(holdings);
  }

  @Bean
  static Trail trail(Database database, Clock clock) {
    return new Trail(database, clock);
  }

  @Bean
  static SentForms sentForms(Database database, Clock clock) {
    return new SentForms(database, clock);
  }
}
