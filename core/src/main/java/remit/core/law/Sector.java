package remit.core.law;

/// The part of public life that a partner belongs to.
public enum Sector {
  NHS_COMMISSIONER,
  NHS_PROVIDER,
  PRIMARY_CARE,
  LOCAL_GOVERNMENT,
  PRIVATE,
  VOLUNTARY,
  PUBLIC_VOICE,
  CENTRAL;

  /// The words that people use: `NHS commissioner`, `local government`.
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ').replace("nhs", "NHS");
  }
}
