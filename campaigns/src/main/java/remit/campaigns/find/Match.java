package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;

/// The runs of words that a response has in common with one wording, in the response's order. Runs
/// do not overlap in the response.
final class Match implements Serializable {
  private final int wording;
  private int[] runs = new int[12];
  private int count;
  private int words;

  Match(int wording) {
    this.wording = wording;
  }

  int wording() {
    return wording;
  }

  int runs() {
    return count;
  }

  /// Where the run begins in the response.
  int inResponse(int run) {
    return runs[run * 3];
  }

  /// Where the run begins in the wording.
  int inWording(int run) {
    return runs[run * 3 + 1];
  }

  int length(int run) {
    return runs[run * 3 + 2];
  }

  /// All words of the response that match.
  int words() {
    return words;
  }

  /// One past the last word of the response that matches, or 0.
  int end() {
    return count == 0 ? 0 : inResponse(count - 1) + length(count - 1);
  }

  void add(int inResponse, int inWording, int length) {
    if (length == 0) return;
    words += length;
    if (count > 0
        && inResponse(count - 1) + length(count - 1) == inResponse
        && inWording(count - 1) + length(count - 1) == inWording) {
      runs[(count - 1) * 3 + 2] += length;
      return;
    }
    if ((count + 1) * 3 > runs.length) runs = Arrays.copyOf(runs, runs.length * 2);
    runs[count * 3] = inResponse;
    runs[count * 3 + 1] = inWording;
    runs[count * 3 + 2] = length;
    count++;
  }
}
