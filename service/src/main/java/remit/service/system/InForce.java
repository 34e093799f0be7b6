package remit.service.system;

import remit.core.charter.CharterOn;

/// What governs a system on one day.
public record InForce(Version version, CharterOn charter) {
  public int number() {
    return version.number();
  }
}
