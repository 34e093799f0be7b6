package remit.web.guard;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import remit.service.database.Database;

/// Sessions stand in the database, so that a restart signs nobody out. One ends an hour after its
/// last use.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 3600)
class SessionWiring {
  /// The service closes its database itself.
  @Bean(destroyMethod = "")
  static DataSource source(Database database) {
    return database.source();
  }

  @Bean
  static PlatformTransactionManager transactions(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  static CookieSerializer cookies() {
    var cookies = new DefaultCookieSerializer();
    cookies.setCookieName("remit-session");
    cookies.setUseHttpOnlyCookie(true);
    cookies.setSameSite("Lax");
    cookies.setCookiePath("/");
    return cookies;
  }

  @Bean
  static FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
      SessionRepositoryFilter<?> filter) {
    var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return registration;
  }
}
