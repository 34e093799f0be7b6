package remit.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import remit.service.people.Account;
import remit.service.people.Accounts;
import remit.service.people.Act;
import remit.service.people.Permissions;
import remit.service.people.Place;
import remit.web.http.Missing;

/// Lets a request through to its controller only where the [RouteTable] says so.
final class Gate implements HandlerInterceptor {
  private static final String ASSETS = "/assets/**";

  private final Accounts accounts;
  private final Permissions permissions;
  private final Whereabouts whereabouts;
  private final Clock clock;

  Gate(Accounts accounts, Permissions permissions, Whereabouts whereabouts, Clock clock) {
    this.accounts = accounts;
    this.permissions = permissions;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (isForEveryone(handler, pattern)) {
      return true;
    }
    var row = row(HttpMethod.valueOf(request.getMethod()), pattern);
    switch (row.who()) {
      case RouteTable.Who.Anyone _ -> {}
      case RouteTable.Who.AnyoneSignedIn _ -> requireSignedIn();
      case RouteTable.Who.Whoever(var act) -> requirePower(act, List.of(place(act, request)));
      case RouteTable.Who.WhoeverThere(var act) -> requirePower(act, there(request));
    }
    return true;
  }

  private static RouteTable.Row row(HttpMethod method, String pattern) {
    return RouteTable.find(method, pattern)
        .orElseThrow(() -> new AccessDeniedException("no row for " + method + " " + pattern));
  }

  /// Error pages, and files that hold nothing of anybody's.
  private static boolean isForEveryone(Object handler, String pattern) {
    return handler instanceof ResourceHttpRequestHandler
        ? ASSETS.equals(pattern)
        : handler instanceof HandlerMethod chosen
            && ErrorController.class.isAssignableFrom(chosen.getBeanType());
  }

  /// An account that was disabled since it signed in is asked to sign in again, and cannot.
  private Account requireSignedIn() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast)
        .flatMap(signed -> accounts.find(signed.account()))
        .filter(account -> !account.isDisabled())
        .orElseThrow(() -> new InsufficientAuthenticationException("sign in first"));
  }

  private void requirePower(Act act, List<Place> places) {
    var account = requireSignedIn();
    if (!permissions.may(
        account.id(), act, places, LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      throw new AccessDeniedException(account.post() + " may not " + act);
    }
  }

  /// Where what the address names belongs; who is not signed in is not told whether it is there.
  private List<Place> there(HttpServletRequest request) {
    requireSignedIn();
    var named = new TreeMap<String, String>();
    var all = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    all.forEach((name, value) -> named.put((String) name, (String) value));
    var places = whereabouts.of(named);
    if (places.isEmpty()) throw new Missing("nothing is named by " + named);
    return places;
  }

  private static Place place(Act act, HttpServletRequest request) {
    return switch (act.scope()) {
      case INSTALLATION -> Place.installation();
      case SYSTEM -> Place.of(named("system", request));
      case BODY -> Place.of(named("system", request), named("body", request));
    };
  }

  /// A part of the address; the table has seen to it that there is one.
  private static String named(String variable, HttpServletRequest request) {
    var all = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return Objects.requireNonNull((String) all.get(variable));
  }
}
