package remit.web.page;

/// Every address of the service: patterns as constants for controllers and the route table, and a
/// method each that fills them in. A template or a controller never writes an address by hand.
public final class Routes {
  public static final String HOME = "/";
  public static final String WHO = "/who";
  public static final String SYSTEM = "/systems/{system}";
  public static final String HEALTH = "/health";

  private Routes() {}

  public static String home() {
    return HOME;
  }

  /// Where the question “who decides?” is answered.
  public static String who() {
    return WHO;
  }

  public static String system(String system) {
    return Address.at("/systems").part(system).toString();
  }
}
