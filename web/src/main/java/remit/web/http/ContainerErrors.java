package remit.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Shows what failed outside every controller: in a filter, or in the server itself.
@Controller
final class ContainerErrors implements ErrorController {
  private final Errors errors;

  ContainerErrors(Errors errors) {
    this.errors = errors;
  }

  @RequestMapping("/error")
  Answer error(Visit visit, HttpServletRequest request) {
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (isTooLarge(thrown)) {
      return Errors.page(visit, Trouble.TOO_LARGE, "");
    }
    var trouble = Trouble.of(status instanceof Integer known ? known : 404);
    if (trouble == Trouble.FAULT) {
      return errors.fault(
          visit,
          thrown instanceof Throwable cause
              ? cause
              : new IllegalStateException("status " + status + " without a cause"));
    }
    return Errors.page(visit, trouble, "");
  }

  private static boolean isTooLarge(@Nullable Object thrown) {
    return thrown instanceof Throwable first
        && Stream.<Throwable>iterate(first, Objects::nonNull, Throwable::getCause)
            .anyMatch(MaxUploadSizeExceededException.class::isInstance);
  }
}
