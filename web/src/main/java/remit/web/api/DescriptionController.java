package remit.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import remit.web.http.Answer;
import remit.web.page.PublicRoutes;

/// The description of everything that programs may ask for, in OpenAPI 3.1: at `/openapi.json`.
@Controller
final class DescriptionController {
  /// Used by the framework.
  DescriptionController() {}

  @GetMapping(PublicRoutes.OPENAPI)
  Answer description() {
    return Answer.document("application/json;charset=UTF-8", DescriptionController::read);
  }

  private static byte[] read() {
    try (var file = DescriptionController.class.getResourceAsStream("/openapi.json")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
