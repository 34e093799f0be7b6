package remit.web.http;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes an [Answer]: renders the page before the first byte is sent, so that a fault in it
/// becomes an error page and never half a page.
final class AnswerWriter implements HandlerMethodReturnValueHandler {
  private static final String OPEN = "public, max-age=60, must-revalidate";
  private static final String LASTING = "public, max-age=31536000, immutable";
  private static final String CLOSED = "no-store";
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String JSON = "application/json;charset=UTF-8";

  private final TemplateEngine templates;

  AnswerWriter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return type.getParameterType() == Answer.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    write(
        (Answer) Objects.requireNonNull(value),
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
  }

  private void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (answer.json().isPresent() && Wanted.of(request) == Wanted.JSON) {
      send(answer, JSON, json(answer), request, response);
      return;
    }
    switch (answer.body()) {
      case Answer.Body.Html html -> send(answer, HTML, rendered(html), request, response);
      case Answer.Body.SeeOther other -> lead(other.address(), answer.status(), response);
      case Answer.Body.Document document -> {
        document.fileName().ifPresent(name -> keep(name, response));
        send(answer, document.type(), document.bytes().get(), request, response);
      }
      case Answer.Body.JsonOnly _ -> send(answer, JSON, json(answer), request, response);
    }
  }

  private static byte[] json(Answer answer) {
    return answer.json().orElseThrow().get().write().getBytes(StandardCharsets.UTF_8);
  }

  private static void lead(String address, int status, HttpServletResponse response) {
    response.setHeader("Cache-Control", CLOSED);
    response.setHeader("Location", address);
    response.setStatus(status);
  }

  private byte[] rendered(Answer.Body.Html html) {
    var output = new Utf8ByteOutput();
    templates.render(html.template() + ".jte", html.page().get(), output);
    return output.toByteArray();
  }

  private static void send(
      Answer answer,
      String type,
      byte[] bytes,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept, Cookie");
    if (answer.status() == 200 && isOpen(answer, response)) {
      boolean lasts = answer.reach() == Answer.Reach.LASTING;
      response.setHeader("Cache-Control", lasts ? LASTING : OPEN);
      if (new ServletWebRequest(request, response).checkNotModified(Etag.of(bytes))) {
        return;
      }
    } else {
      response.setHeader("Cache-Control", CLOSED);
    }
    response.setStatus(answer.status());
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /// An answer that sets a cookie, or that somebody signed in is given, is theirs alone.
  private static boolean isOpen(Answer answer, HttpServletResponse response) {
    return answer.reach() != Answer.Reach.CLOSED
        && !Visit.isSignedIn()
        && response.getHeader("Set-Cookie") == null;
  }

  private static void keep(String name, HttpServletResponse response) {
    var kept = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    response.setHeader("Content-Disposition", kept.toString());
  }
}
