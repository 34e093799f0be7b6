package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;

/// In what company each frequent fingerprint is found. A fingerprint of a letter stands in
/// responses that are mostly shared; one of a mail footer, a quotation or a stock phrase stands
/// mostly in responses whose other words are the sender's own.
final class Context implements Serializable {
  /// What becomes of a fingerprint.
  enum Verdict {
    RARE,
    LETTER,
    PASSAGE
  }

  private static final Verdict[] VERDICTS = Verdict.values();

  private final PrintSet frequent;
  private final int[] holders;
  private final int[] mostlyOwn;

  Context(PrintSet frequent) {
    this.frequent = frequent;
    this.holders = new int[frequent.count()];
    this.mostlyOwn = new int[frequent.count()];
  }

  void take(Bodies.Group group) {
    long[] prints = group.body().prints();
    int[] found = frequent.findAll(prints);
    boolean isMostlyOwn = found.length * 2 < prints.length;
    Arrays.sort(found);
    for (int i = 0; i < found.length; i++) {
      if (i > 0 && found[i] == found[i - 1]) continue;
      holders[found[i]] += group.copies();
      if (isMostlyOwn) mostlyOwn[found[i]] += group.copies();
    }
  }

  Context join(Context other) {
    for (int i = 0; i < holders.length; i++) {
      holders[i] += other.holders[i];
      mostlyOwn[i] += other.mostlyOwn[i];
    }
    return this;
  }

  int holders(int number) {
    return holders[number];
  }

  boolean isMostlyOwn(int number) {
    return mostlyOwn[number] * 2L > holders[number];
  }

  PrintSet frequent() {
    return frequent;
  }

  /// The verdict on every fingerprint.
  static final class Table implements Serializable {
    private final PrintSet frequent;
    private final byte[] verdicts;

    Table(PrintSet frequent, byte[] verdicts) {
      this.frequent = frequent;
      this.verdicts = verdicts;
    }

    Verdict verdict(long print) {
      int number = frequent.find(print);
      return number < 0 ? Verdict.RARE : VERDICTS[verdicts[number]];
    }
  }
}
