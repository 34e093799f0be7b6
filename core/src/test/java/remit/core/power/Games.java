package remit.core.power;

import java.util.List;
import remit.testkit.Gen;

/// Random games of a few players.
final class Games {
  private Games() {}

  static Gen<Game> upTo(int players) {
    return Gen.between(1, players).flatMap(n -> rule(n, 2).map(rule -> new Game(n, rule)));
  }

  private static Gen<Game.Rule> rule(int players, int depth) {
    return choices -> {
      int pick = depth == 0 ? 0 : choices.next(3);
      if (pick == 0) return weighted(players).draw(choices);
      List<Game.Rule> rules = rule(players, depth - 1).list(1, 3).draw(choices);
      return pick == 1 ? new Game.All(rules) : new Game.Any(rules);
    };
  }

  private static Gen<Game.Rule> weighted(int players) {
    return choices -> {
      var weights = new long[players];
      long sum = 0;
      for (int p = 0; p < players; p++) sum += weights[p] = choices.next(5);
      return new Game.Weighted(weights, choices.next(sum + 2));
    };
  }
}
