package remit.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import remit.cli.ServiceUsages;
import remit.cli.args.Arguments;
import remit.service.database.DatabaseSettings;

/// What was typed after a command of the service, with what the machine says where nothing was
/// typed.
///
/// @param words the settings of the service: `--server.port=8010`
record ServeSettings(DatabaseSettings database, List<String> words) {
  private static final int USUAL_PORT = 8010;

  ServeSettings {
    words = List.copyOf(words);
  }

  static ServeSettings of(
      Arguments arguments, Map<String, String> environment, Properties properties) {
    var isDemo = arguments.has(ServiceUsages.DEMO);
    var data =
        arguments
            .find(ServiceUsages.DATA)
            .map(Path::of)
            .orElseGet(() -> usualFolder(environment, properties, isDemo ? "remit-demo" : "remit"))
            .toAbsolutePath();
    var words = new ArrayList<String>();
    words.add("--server.port=" + arguments.find(ServiceUsages.PORT).orElse(USUAL_PORT));
    words.add("--remit.demo=" + isDemo);
    words.add("--remit.data=" + data);
    words.add("--spring.config.additional-location=optional:file:" + data + "/settings.properties");
    return new ServeSettings(database(arguments, environment, data), words);
  }

  private static DatabaseSettings database(
      Arguments arguments, Map<String, String> environment, Path data) {
    return arguments
        .find(ServiceUsages.DATABASE)
        .<DatabaseSettings>map(url ->
            DatabaseSettings.server(
                url,
                environment.getOrDefault("REMIT_DATABASE_USER", "remit"),
                environment.getOrDefault("REMIT_DATABASE_PASSWORD", "")))
        .orElseGet(() -> DatabaseSettings.embedded(data.resolve("database")));
  }

  private static Path usualFolder(
      Map<String, String> environment, Properties properties, String name) {
    return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .orElseGet(() -> Path.of(properties.getProperty("user.home"), ".local", "share"))
        .resolve(name);
  }
}
