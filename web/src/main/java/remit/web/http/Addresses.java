package remit.web.http;

import jakarta.servlet.http.HttpServletRequest;

/// Where a request really came to; an error is shown under the address that went wrong.
final class Addresses {
  private Addresses() {}

  static String path(HttpServletRequest request) {
    var failed = request.getAttribute("jakarta.servlet.error.request_uri");
    return failed instanceof String uri ? uri : request.getRequestURI();
  }
}
