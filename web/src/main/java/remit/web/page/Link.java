package remit.web.page;

import java.util.regex.Pattern;

/// Words that lead somewhere: within the service, to a place on the page, or to a public source.
///
/// @param href begins with `/` (not `//`), `#`, `https://` or `http://`, so that no other scheme
///   (`javascript:`) can come from a charter or a form
public record Link(String href, String text) {
  private static final Pattern SAFE = Pattern.compile("/(?!/).*|#.*|https?://.*", Pattern.DOTALL);

  public Link {
    if (!isSafe(href)) {
      throw new IllegalArgumentException("a link may not lead to " + href);
    }
  }

  /// True for an address that may stand in a link.
  public static boolean isSafe(String href) {
    return SAFE.matcher(href).matches() && href.chars().noneMatch(c -> c < 0x20 || c == '\\');
  }
}
