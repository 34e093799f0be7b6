package remit.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets `/systems/x.json` be asked for as `/systems/x` with JSON wanted. Runs before everything
/// else, so that permissions see the one address that both have.
final class JsonSuffix extends OncePerRequestFilter {
  static final String ASKED = "remit.json";
  private static final String SUFFIX = ".json";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = request.getRequestURI();
    if (path.endsWith(SUFFIX) && !path.startsWith("/assets/") && path.length() > SUFFIX.length()) {
      request.setAttribute(ASKED, true);
      chain.doFilter(new Stripped(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static final class Stripped extends HttpServletRequestWrapper {
    Stripped(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return without(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
      return without(super.getServletPath());
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(without(super.getRequestURL().toString()));
    }

    private static String without(String path) {
      var bare = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
      return bare.isEmpty() ? "/" : bare;
    }
  }
}
