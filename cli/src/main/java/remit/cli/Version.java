package remit.cli;

import java.util.Optional;

/// Which Remit this is.
final class Version {
  private Version() {}

  /// `remit 0.1.0 on Java 25.0.3`.
  static String line() {
    var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return "remit %s on Java %s"
        .formatted(version.orElse("(not packaged)"), System.getProperty("java.version"));
  }
}
