package remit.core.power;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures voting power in one process: the first call, then the median of warm ones, in CPU time
/// of the thread, since the machine may be busy. `bench/power/run` compiles and starts it.
public final class PowerBench {
  private static volatile Object kept = "";

  private PowerBench() {}

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(String name, int warm, Runnable work) {
    long start = cpu();
    work.run();
    long first = cpu() - start;
    var times = new long[warm];
    for (int i = 0; i < warm; i++) {
      start = cpu();
      work.run();
      times[i] = cpu() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "| %s | %.1f ms | %.2f ms |%n", name, first / 1e6, times[warm / 2] / 1e6);
  }

  private static void game(String name, int warm, Game game) {
    measure(name, warm, () -> kept = Analysis.of(game));
  }

  /// @param arguments the verified tables, where they are at hand
  public static void main(String[] arguments) throws Exception {
    System.out.println("| game | first, CPU | warm, CPU |\n|---|---|---|");
    game("board of 12, chair with a casting vote", 200, board(12));
    game("Council of the EU, 27 members, everything", 60, PublishedGames.councilOf27());
    game("IMF Executive Board, 24 chairs, everything", 60, PublishedGames.executiveBoard());
    game("federal system of the US, 537 voters, everything", 10, PublishedGames.federalSystem());
    for (int n : new int[] {20, 40, 60, 100, 190}) {
      game("weights up to 100, n = " + n + ", everything", n > 60 ? 5 : 20, random(n, 100));
    }
    for (int n : new int[] {20, 40, 60, 100}) {
      game("weights up to 1000, n = " + n + ", everything", n > 60 ? 3 : 10, random(n, 1000));
    }
    if (arguments.length > 0) governors(Path.of(arguments[0]));
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf("%nHeap at the end, before collection: %d MB%n", used >> 20);
  }

  private static Game board(int members) {
    var ones = new long[members];
    Arrays.fill(ones, 2);
    var chair = new long[members];
    chair[0] = 1;
    return new Game(
        members,
        new Game.Any(
            List.of(
                new Game.Weighted(ones, members + 1),
                new Game.All(
                    List.of(new Game.Weighted(ones, members), new Game.Weighted(chair, 1))))));
  }

  /// The generator of the published random instances.
  private static Game random(int n, int most) {
    long x = 1_000_003L * n + most;
    var weights = new long[n];
    for (int i = 0; i < n; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
      weights[i] = 1 + (x >>> 33) % most;
    }
    return Game.weighted(Arrays.stream(weights).sum() / 2 + 1, weights);
  }

  private static void governors(Path tables) throws Exception {
    var votes =
        Files.readAllLines(tables.resolve("imf-board-of-governors-2022-10.csv")).stream()
            .skip(1)
            .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1).strip()))
            .toArray();
    var half = Weights.of(votes, 2_519_966);
    measure("IMF Governors, 190, exact Banzhaf", 5, () -> kept = new WeightTable(half).swings());
    measure(
        "IMF Governors, minimal winning, exact", 5, () -> kept = new WeightTable(half).minimal());
    measure(
        "IMF Governors, smallest winning, exact", 5, () -> kept = new SmallestSets(half).count());
    measure(
        "IMF Governors, Shapley-Shubik within 1e-13",
        3,
        () -> kept = new PivotQuadrature(half).shares());
  }
}
