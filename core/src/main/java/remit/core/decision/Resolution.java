package remit.core.decision;

import java.util.ArrayList;
import java.util.List;

/// One lettered resolution.
///
/// @param letter `a` to `z`, then `aa`, `ab` and so on
public record Resolution(String letter, String text) {
  private static final int LETTERS = 26;

  public Resolution {
    if (text.isBlank()) throw new IllegalArgumentException("a resolution says something");
  }

  /// Letters these texts in their order.
  public static List<Resolution> lettered(List<String> texts) {
    var resolutions = new ArrayList<Resolution>();
    for (var text : texts) resolutions.add(new Resolution(letter(resolutions.size()), text));
    return List.copyOf(resolutions);
  }

  private static String letter(int index) {
    var last = String.valueOf((char) ('a' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }
}
