package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import remit.campaigns.text.Hash;

/// Goes through all bodies once for the seeds of letters and the stretches of shared passages.
final class Sift implements Serializable {
  /// A shorter stretch is a figure of speech.
  private static final int SHORTEST_PASSAGE = 15;

  /// Stretches remembered: those with the least hashes, so that the choice depends on nothing else.
  private static final int MOST_STRETCHES = 200_000;

  private final Context.Table table;
  private final List<Seed> seeds = new ArrayList<>();
  private final TreeMap<Long, Stretch> stretches = new TreeMap<>();

  Sift(Context.Table table) {
    this.table = table;
  }

  void take(Bodies.Group group) {
    long[] prints = group.body().prints();
    int letter = 0;
    int passage = 0;
    for (long print : prints) {
      switch (table.verdict(print)) {
        case LETTER -> letter++;
        case PASSAGE -> passage++;
        case RARE -> {}
      }
    }
    if (letter > 0 && letter * 2 >= prints.length) seeds.add(Seed.of(group, letter));
    if (passage > 1) takeStretches(group);
  }

  private void takeStretches(Bodies.Group group) {
    Body body = group.body();
    long[] grams = Grams.all(body.words(), Grams.RUN);
    int from = -1;
    int to = -1;
    for (int place : Grams.winnow(grams)) {
      boolean isPassage = table.verdict(grams[place]) == Context.Verdict.PASSAGE;
      if (!isPassage || (from >= 0 && place > to)) {
        stretch(group, from, to);
        from = -1;
      }
      if (isPassage) {
        if (from < 0) from = place;
        to = place + Grams.RUN;
      }
    }
    stretch(group, from, to);
  }

  private void stretch(Bodies.Group group, int from, int to) {
    if (from < 0 || to - from < SHORTEST_PASSAGE) return;
    long hash = Hash.ofWords(group.body().words(), from, to);
    keep(new Stretch(hash, group.body().hash(), from, to, group.copies()));
  }

  private void keep(Stretch stretch) {
    stretches.merge(stretch.hash(), stretch, Stretch::join);
    if (stretches.size() > MOST_STRETCHES) stretches.pollLastEntry();
  }

  Sift join(Sift other) {
    seeds.addAll(other.seeds);
    other.stretches.values().forEach(this::keep);
    return this;
  }

  /// The seeds, the likeliest first.
  List<Seed> seeds() {
    seeds.sort(Seed.LIKELIEST);
    return seeds;
  }

  /// Stretches found in so many responses or more, the commonest first.
  List<Stretch> stretches(int holders) {
    return stretches.values().stream()
        .filter(stretch -> stretch.holders() >= holders)
        .sorted(Stretch.COMMONEST)
        .toList();
  }
}
