package remit.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where somebody was going when they were asked to sign in, kept in the session: an address, or a
/// form that they had filled in while their session ended.
public final class ComeBack {
  private static final String ADDRESS = "remit.come-back";
  private static final String FORM = "remit.kept-form";

  /// What a kept form may hold, in characters; a longer one is lost, as any is without a session.
  private static final int LONGEST_FORM = 60_000;

  private static final List<String> MARKS = List.of("_csrf", "_once");

  /// A form as it was sent: its address, and its fields in order.
  public record Kept(String action, List<Field> fields) {
    public Kept {
      fields = List.copyOf(fields);
    }
  }

  /// One value of one field.
  public record Field(String name, String value) {}

  private ComeBack() {}

  /// Keeps what was asked for.
  static void keep(HttpServletRequest request) {
    var session = request.getSession(true);
    if (request.getMethod().equals("POST")) {
      var flat = flat(request);
      if (flat.stream().mapToInt(String::length).sum() <= LONGEST_FORM) {
        session.setAttribute(FORM, flat);
      }
    } else {
      var query = request.getQueryString();
      session.setAttribute(ADDRESS, request.getRequestURI() + (query == null ? "" : "?" + query));
    }
  }

  /// The form that was kept, until it is sent again.
  public static Optional<Kept> form(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(FORM) instanceof ArrayList<?> flat)) {
      return Optional.empty();
    }
    var texts = flat.stream().map(String.class::cast).toList();
    var fields = new ArrayList<Field>();
    for (int i = 1; i < texts.size(); i += 2) {
      fields.add(new Field(texts.get(i), texts.get(i + 1)));
    }
    return Optional.of(new Kept(texts.getFirst(), fields));
  }

  /// Forgets the form.
  public static void forgetForm(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(FORM);
    }
  }

  /// The address, once.
  public static Optional<String> address(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ADDRESS) instanceof String address)) {
      return Optional.empty();
    }
    session.removeAttribute(ADDRESS);
    return Optional.of(address);
  }

  /// The address, then each field's name and value: a list that every session store can keep.
  private static ArrayList<String> flat(HttpServletRequest request) {
    var flat = new ArrayList<>(List.of(request.getRequestURI()));
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!MARKS.contains(name)) {
            for (var value : values) {
              flat.addAll(List.of(name, value));
            }
          }
        });
    return flat;
  }
}
