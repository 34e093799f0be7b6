package remit.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.filter.OncePerRequestFilter;
import remit.web.page.PublicRoutes;

/// Lets one network address ask so many times a minute and no more, and send forms more rarely than
/// ask for pages. Counted in this program's memory: a brake for the hasty, not a wall.
final class Pace extends OncePerRequestFilter {
  /// So many addresses are counted at once; beyond that the count begins anew.
  private static final int MOST_ADDRESSES = 50_000;

  private static final int TOO_MANY = 429;
  private static final String MINUTE = "60";

  private final int requests;
  private final int forms;
  private final InstantSource clock;
  private final ConcurrentHashMap<String, AtomicInteger> counted = new ConcurrentHashMap<>();
  private volatile long minute;

  /// @param requests of any kind, for each address and minute
  /// @param forms sent, for each address and minute
  Pace(int requests, int forms, InstantSource clock) {
    this.requests = requests;
    this.forms = forms;
    this.clock = clock;
  }

  /// Whoever checks the record asks for each of its files, and has to be able to.
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(PublicRoutes.recordFiles() + "/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    beginMinute();
    var address = request.getRemoteAddr();
    boolean isForm = request.getMethod().equals("POST");
    if (count(address) > requests || isForm && count("form " + address) > forms) {
      response.setHeader("Retry-After", MINUTE);
      response.sendError(TOO_MANY);
      return;
    }
    chain.doFilter(request, response);
  }

  private int count(String key) {
    return counted.computeIfAbsent(key, _ -> new AtomicInteger()).incrementAndGet();
  }

  private void beginMinute() {
    long now = clock.instant().getEpochSecond() / 60;
    if (now != minute || counted.size() > MOST_ADDRESSES) {
      minute = now;
      counted.clear();
    }
  }
}
