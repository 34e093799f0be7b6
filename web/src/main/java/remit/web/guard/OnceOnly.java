package remit.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import remit.service.people.SentForms;
import remit.web.http.SentAlready;

/// Makes a form that is sent twice do its work once: the second send is led to where the first was.
final class OnceOnly implements HandlerInterceptor {
  private static final String FIELD = "_once";
  private static final String TAKEN = "remit.once";

  private final SentForms forms;

  OnceOnly(SentForms forms) {
    this.forms = forms;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var key = key(request);
    return key.isEmpty() || isFirst(key.get(), request, response);
  }

  private boolean isFirst(String key, HttpServletRequest request, HttpServletResponse response) {
    return switch (forms.take(key)) {
      case SentForms.Sent.First _ -> {
        request.setAttribute(TAKEN, key);
        yield true;
      }
      case SentForms.Sent.Done(var answer) -> lead(answer, response);
      case SentForms.Sent.Open _ -> throw new SentAlready();
    };
  }

  private static boolean lead(String answer, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", answer);
    return false;
  }

  /// Work that was accepted ends in a redirect; anything else was refused or failed and may be
  /// tried again.
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failed) {
    if (request.getAttribute(TAKEN) instanceof String key) {
      var location = response.getHeader("Location");
      if (response.getStatus() == HttpServletResponse.SC_SEE_OTHER && location != null) {
        forms.done(key, location);
      } else {
        forms.forget(key);
      }
    }
  }

  /// Bound to the address, so that the key of one form says nothing of another.
  private static Optional<String> key(HttpServletRequest request) {
    return Optional.of(request)
        .filter(sent -> sent.getMethod().equals("POST"))
        .map(sent -> sent.getParameter(FIELD))
        .filter(text -> text.matches("[A-Za-z0-9_-]{16,40}"))
        .map(text -> text + " " + Integer.toHexString(request.getRequestURI().hashCode()));
  }
}
