package remit.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller its [Visit].
final class VisitArgument implements HandlerMethodArgumentResolver {
  private final Surroundings surroundings;

  VisitArgument(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory factory) {
    return new Visit(
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)), surroundings);
  }
}
