package remit.campaigns.find;

import remit.campaigns.text.Hash;

/// Which of several texts with the same words is shown.
public final class Legibility {
  private Legibility() {}

  /// An order in which plainly written texts come before texts in capitals, texts without
  /// punctuation, texts with odd spaces and texts with markup; equal ones by the hash of their
  /// characters.
  public static long order(String text) {
    int capitals = 0;
    int small = 0;
    int marks = 0;
    int oddities = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        small++;
      } else if (c >= 'A' && c <= 'Z') {
        capitals++;
      } else if (c == ',' || c == '.' || c == ';') {
        marks++;
      } else if (c == 0xA0 || c == '<' || (c == ' ' && before == ' ')) {
        oddities++;
      }
      before = c;
    }
    int penalty = Math.min(100, oddities);
    if (capitals > small) penalty += 100;
    penalty += 50 - Math.min(50, marks * 500 / Math.max(1, small + capitals));
    return (long) penalty << 48 | Hash.ofText(text) >>> 16;
  }
}
