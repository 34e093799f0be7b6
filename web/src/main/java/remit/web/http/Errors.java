package remit.web.http;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import remit.core.json.Json;

/// Turns whatever a controller throws into a page or JSON that gives nothing away.
@ControllerAdvice
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Supplier<String> freshKey;

  Errors(Surroundings surroundings) {
    this.freshKey = surroundings::freshKey;
  }

  /// Security answers these itself: it sends to the sign-in page, or says no.
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leave(RuntimeException refused) {
    throw refused;
  }

  @ExceptionHandler(Missing.class)
  Answer missing(Visit visit) {
    return page(visit, Trouble.NOT_FOUND, "");
  }

  /// A part of the address that is no number where there has to be one.
  @ExceptionHandler(TypeMismatchException.class)
  Answer mismatch(Visit visit) {
    return page(visit, Trouble.BAD, "");
  }

  @ExceptionHandler(SentAlready.class)
  Answer sentAlready(Visit visit) {
    return page(visit, Trouble.SENT_ALREADY, "");
  }

  @ExceptionHandler(Exception.class)
  Answer any(Visit visit, Exception thrown) {
    if (thrown instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return page(visit, Trouble.of(known.getStatusCode().value()), "");
    }
    return fault(visit, thrown);
  }

  /// Our fault: logged under a number that the person is shown.
  Answer fault(Visit visit, Throwable thrown) {
    var incident = freshKey.get().substring(0, 8);
    LOG.error("incident {}", incident, thrown);
    return page(visit, Trouble.FAULT, incident);
  }

  static Answer page(Visit visit, Trouble trouble, String incident) {
    return Answer.closed("error/error", () -> new ErrorPage(visit.layout(), trouble, incident))
        .orJson(() ->
            Json.object()
                .with("status", trouble.status())
                .with("error", trouble.code())
                .with("incident", incident))
        .with(trouble.status());
  }
}
