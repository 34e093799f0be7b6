package remit.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Whether a request is made by a person's browser or by a program.
public enum Wanted {
  PAGE,
  JSON;

  /// The one that is asked for first; a page where nothing clear is asked.
  public static Wanted of(HttpServletRequest request) {
    if (request.getAttribute(JsonSuffix.ASKED) != null) {
      return JSON;
    }
    var accept = request.getHeader("Accept");
    return accept == null ? PAGE : of(accept);
  }

  private static Wanted of(String accept) {
    try {
      return quality(accept, MediaType.APPLICATION_JSON) > quality(accept, MediaType.TEXT_HTML)
          ? JSON
          : PAGE;
    } catch (InvalidMediaTypeException nonsense) {
      return PAGE;
    }
  }

  private static double quality(String accept, MediaType type) {
    return MediaType.parseMediaTypes(accept).stream()
        .filter(range -> range.includes(type))
        .mapToDouble(MediaType::getQualityValue)
        .max()
        .orElse(0);
  }
}
