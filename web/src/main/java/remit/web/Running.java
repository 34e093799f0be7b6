package remit.web;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A service that has been started and answers.
public final class Running implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts the service with settings as on a command line: `--server.port=0`.
  ///
  /// @param more further sources of the service's parts, for tests
  public static Running start(String[] settings, Class<?>... more) {
    var application = WebApplication.application();
    application.addPrimarySources(List.of(more));
    return new Running(application.run(settings));
  }

  public int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  /// A part of the service.
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
