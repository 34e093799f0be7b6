package remit.web.http;

import java.util.Locale;

/// The ways in which a request can fail, each with its page.
public enum Trouble {
  BAD(400),
  SIGN_IN(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  WRONG_METHOD(405),
  NOT_ACCEPTABLE(406),
  SENT_ALREADY(409),
  TOO_LARGE(413),
  TOO_MANY(429),
  FAULT(500),
  UNAVAILABLE(503);

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /// The trouble as programs are told of it: `not-found`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The trouble with this HTTP status; our own fault for any that is not known.
  static Trouble of(int status) {
    for (var trouble : values()) {
      if (trouble.status == status) {
        return trouble;
      }
    }
    return status >= 400 && status < 500 ? BAD : FAULT;
  }
}
