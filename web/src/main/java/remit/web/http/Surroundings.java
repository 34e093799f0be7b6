package remit.web.http;

import remit.web.page.Assets;

/// What every page needs and no request knows. Wired once.
public interface Surroundings {
  Assets assets();

  /// A key that has not been used before and cannot be guessed.
  String freshKey();
}
