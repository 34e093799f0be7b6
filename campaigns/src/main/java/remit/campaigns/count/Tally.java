package remit.campaigns.count;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import remit.campaigns.find.Grade;

/// What is counted of one letter, or of any other group of responses.
public final class Tally {
  private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
  private long[] senders = new long[8];
  private int signed;
  private int responses;
  private int withOwnWords;

  /// Counts a response.
  ///
  /// @param sender as [Sender#number]
  /// @param ownWords words of the sender's own
  public void add(Grade grade, long sender, int ownWords) {
    grades.merge(grade, 1, Integer::sum);
    if (grade.counts()) add(sender, ownWords);
  }

  /// Counts a response that is not graded.
  public void add(long sender, int ownWords) {
    responses++;
    if (ownWords > 0) withOwnWords++;
    if (!Sender.isSigned(sender)) return;
    if (signed == senders.length) senders = Arrays.copyOf(senders, signed * 2);
    senders[signed++] = sender;
  }

  /// Responses, whoever sent them; those that only quote the letter are not among them.
  public int responses() {
    return responses;
  }

  /// Senders who can be told apart.
  public int distinctSenders() {
    return (int) Arrays.stream(senders, 0, signed).distinct().count();
  }

  /// Responses beyond the first of a sender.
  public int repeats() {
    return signed - distinctSenders();
  }

  /// Responses whose sender cannot be told apart from others.
  public int unsigned() {
    return responses - signed;
  }

  /// Responses with words of the sender's own.
  public int withOwnWords() {
    return withOwnWords;
  }

  public int count(Grade grade) {
    return grades.getOrDefault(grade, 0);
  }
}
