package remit.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Lets a request through to its controller only where the [RouteTable] says so.
final class Gate implements HandlerInterceptor {
  private static final Set<String> ASSETS = Set.of("/assets/**");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var method = HttpMethod.valueOf(request.getMethod());
    if (handler instanceof HandlerMethod chosen && isError(chosen)) {
      return true;
    }
    if (handler instanceof ResourceHttpRequestHandler && ASSETS.contains(pattern)) {
      return true;
    }
    if (RouteTable.find(method, pattern).isEmpty()) {
      throw new AccessDeniedException("no row for " + method + " " + pattern);
    }
    return true;
  }

  private static boolean isError(HandlerMethod chosen) {
    return ErrorController.class.isAssignableFrom(chosen.getBeanType());
  }
}
