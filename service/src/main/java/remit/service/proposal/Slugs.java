package remit.service.proposal;

import java.text.Normalizer;
import java.util.Locale;

/// Addresses made from titles.
final class Slugs {
  static final int LONGEST = 60;

  private Slugs() {}

  /// `Pool £12m for reablement in Vale (invented)` gives
  /// `pool-12m-for-reablement-in-vale-invented`; a title without a letter or digit of the alphabet
  /// gives `proposal`.
  static String of(String title) {
    var plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    slug = slug.replaceAll("^-+|-+$", "");
    if (slug.length() > LONGEST) {
      int end = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, end > 0 ? end : LONGEST);
    }
    return slug.isEmpty() ? "proposal" : slug;
  }

  /// `pool-12m` for the first of a name, `pool-12m-2` for the second.
  static String numbered(String slug, int number) {
    return number == 1 ? slug : slug + "-" + number;
  }
}
