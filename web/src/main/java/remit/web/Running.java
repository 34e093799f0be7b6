package remit.web;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import remit.service.database.Database;

/// A service that has been started and answers.
public final class Running implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts the service on a database, which is closed with it, also where it cannot start.
  ///
  /// @param words settings: `--server.port=0`
  /// @param more further parts of the service, for tests
  public static Running start(Database database, List<String> words, Class<?>... more) {
    var application = WebApplication.application();
    application.addPrimarySources(List.of(more));
    application.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean("database", Database.class, () -> database));
    try {
      return new Running(application.run(words.toArray(String[]::new)));
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  public int port() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return Objects.requireNonNull(server).getPort();
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
