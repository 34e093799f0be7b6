package remit.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Builds addresses within the service. `Routes` uses it; whatever comes from a charter or a form
/// is escaped here and nowhere else.
public final class Address {
  private final StringBuilder text;
  private boolean asks;

  private Address(String start) {
    this.text = new StringBuilder(start);
  }

  /// @param start a constant beginning of an address: `/systems`
  public static Address at(String start) {
    return new Address(start);
  }

  /// Adds `/part`.
  public Address part(String part) {
    text.append('/').append(escaped(part));
    return this;
  }

  /// Adds `name=value` to the question.
  public Address asking(String name, String value) {
    text.append(asks ? '&' : '?').append(name).append('=').append(escaped(value));
    asks = true;
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String escaped(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
