package remit.web.http;

import jakarta.servlet.http.HttpServletRequest;

/// Where a request really came to; an error is shown under the address that went wrong.
final class Addresses {
  private Addresses() {}

  static String path(HttpServletRequest request) {
    var failed = request.getAttribute("jakarta.servlet.error.request_uri");
    return failed instanceof String uri ? uri : request.getRequestURI();
  }

  /// With the scheme and the host that the request came to.
  static String whole(HttpServletRequest request, String path) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + path;
  }
}
