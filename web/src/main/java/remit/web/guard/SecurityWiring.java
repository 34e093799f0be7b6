package remit.web.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.multipart.support.MultipartFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import remit.service.people.Accounts;
import remit.service.people.Permissions;
import remit.service.people.SentForms;
import remit.web.http.Wanted;
import remit.web.page.Routes;

/// The chain of filters before every controller.
@Configuration
class SecurityWiring implements WebMvcConfigurer {
  /// Filters keep sessions, forged forms and headers; who may use an address is for the [Gate],
  /// which knows the controller that was chosen. The framework's own chain stands at -100.
  private static final int BEFORE_SECURITY = -101;

  private final Accounts accounts;

  private final Permissions permissions;
  private final Whereabouts whereabouts;
  private final SentForms forms;
  private final Clock clock;

  SecurityWiring(
      Accounts accounts,
      Permissions permissions,
      Whereabouts whereabouts,
      SentForms forms,
      Clock clock) {
    this.accounts = accounts;
    this.permissions = permissions;
    this.whereabouts = whereabouts;
    this.forms = forms;
    this.clock = clock;
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Providers providers, Arrival arrival) {
    if (providers.isAny()) {
      http.oauth2Login(login -> receive(login, arrival));
    }
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
        .headers(AbstractHttpConfigurer::disable)
        .exceptionHandling(handling -> handling.authenticationEntryPoint(SecurityWiring::askIn))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(Customizer.withDefaults())
        .build();
  }

  private static void receive(OAuth2LoginConfigurer<HttpSecurity> login, Arrival arrival) {
    login
        .loginPage(Routes.SIGN_IN)
        .successHandler(arrival)
        .failureHandler((request, response, _) -> arrival.refuse(request, response));
  }

  @Bean
  static FilterRegistrationBean<Headers> protection() {
    var registration = new FilterRegistrationBean<>(new Headers());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return registration;
  }

  @Bean
  static FilterRegistrationBean<Pace> pace(
      Clock clock,
      @Value("${remit.pace.requests:600}") int requests,
      @Value("${remit.pace.forms:60}") int forms) {
    var registration = new FilterRegistrationBean<>(new Pace(requests, forms, clock));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }

  /// Forms with files are read before the filters look for the mark that each form must carry.
  @Bean
  static FilterRegistrationBean<MultipartFilter> filesFirst() {
    var filter = new MultipartFilter();
    filter.setMultipartResolverBeanName("multipartResolver");
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(BEFORE_SECURITY);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }

  /// A person is sent to sign in, and what they were about to do is kept; a program is told.
  private static void askIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (Wanted.of(request) == Wanted.JSON) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    ComeBack.keep(request);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", Routes.signIn());
  }

  /// Nobody signs in through the framework's own manager; without this bean it would make a user.
  @Bean
  AuthenticationManager nobody() {
    return _ -> {
      throw new BadCredentialsException("not by this way");
    };
  }

  /// The token stands in a cookie and not in the session, so that a form outlives the session it
  /// was shown in, and a form for strangers needs no session.
  private static CookieCsrfTokenRepository tokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("remit-form");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").path("/"));
    return tokens;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Gate(accounts, permissions, whereabouts, clock));
    registry.addInterceptor(new OnceOnly(forms));
  }
}
