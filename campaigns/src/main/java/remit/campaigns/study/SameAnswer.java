package remit.campaigns.study;

import java.util.Comparator;

/// Words that several responses consist of without being a campaign's letter.
///
/// @param text as one of them has it
/// @param words in the body
public record SameAnswer(String text, int words, int responses, int distinctSenders) {
  static final Comparator<SameAnswer> COMMONEST =
      Comparator.comparingInt(SameAnswer::responses).reversed().thenComparing(SameAnswer::text);
}
