package remit.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

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
}
