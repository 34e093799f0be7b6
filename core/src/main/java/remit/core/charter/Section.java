package remit.core.charter;

/// The sections of a charter as a reader may lose them: a rule of the review that needs a section
/// with broken entries is listed as not checked.
public enum Section {
  AREAS,
  PARTNERS,
  POSTS,
  BODIES,
  SEATS,
  VOTING,
  MEETINGS,
  FUNCTIONS,
  DELEGATIONS,
  RESERVED,
  BINDS,
  FUNDS,
  PLANS,
  INTERESTS,
  PROVISIONS,
  ACCEPTS;

  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
