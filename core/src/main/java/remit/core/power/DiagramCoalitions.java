package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Coalitions read off a diagram.
record DiagramCoalitions(Diagram diagram, Diagram dual) implements Coalitions {
  @Override
  public int fewestOthers(BitSet members) {
    return new Fewest(diagram, members).find();
  }

  @Override
  public BigInteger carriedWith(BitSet members) {
    var carried = new BigInteger[Math.max(2, diagram.root() + 1)];
    var choose = new Binomials();
    int others = 0;
    var after = new int[diagram.layers() + 1];
    var fixed = new int[diagram.layers()];
    for (int layer = diagram.layers() - 1; layer >= 0; layer--) {
      fixed[layer] = (int) diagram.kind(layer).stream().filter(members::get).count();
      others += diagram.alike(layer) - fixed[layer];
      after[layer] = others;
    }
    carried[Diagram.LOST] = BigInteger.ZERO;
    for (int node : diagram.reachable()) {
      int layer = diagram.layer(node);
      int free = diagram.alike(layer) - fixed[layer];
      var sum = BigInteger.ZERO;
      for (int yes = 0; yes <= free; yes++) {
        int to = diagram.way(node, yes + fixed[layer]);
        var rest = to == Diagram.CARRIED ? BigInteger.ONE.shiftLeft(after[layer + 1]) : carried[to];
        sum = sum.add(choose.choose(free, yes).multiply(rest));
      }
      carried[node] = sum;
    }
    return diagram.root() == Diagram.CARRIED
        ? BigInteger.ONE.shiftLeft(others)
        : carried[diagram.root()];
  }

  @Override
  public List<Profile> smallestWinning(int atMost) {
    return smallest(diagram, atMost);
  }

  @Override
  public List<Profile> smallestBlocking(int atMost) {
    return smallest(dual, atMost);
  }

  private static List<Profile> smallest(Diagram diagram, int atMost) {
    var fewest = new Fewest(diagram, new BitSet());
    var found = new ArrayList<Profile>();
    if (fewest.find() > 0) list(diagram, fewest, diagram.root(), List.of(), found, atMost);
    return found;
  }

  private static void list(
      Diagram diagram,
      Fewest fewest,
      int node,
      List<Profile.Part> parts,
      List<Profile> found,
      int atMost) {
    if (found.size() == atMost) return;
    if (node == Diagram.CARRIED) {
      found.add(new Profile(parts));
      return;
    }
    int layer = diagram.layer(node);
    for (int yes = diagram.alike(layer); yes >= 0; yes--) {
      int to = diagram.way(node, yes);
      if (to == Diagram.LOST || yes + fewest.at(to) != fewest.at(node)) continue;
      var more = new ArrayList<>(parts);
      if (yes > 0) more.add(new Profile.Part(yes, diagram.kind(layer)));
      list(diagram, fewest, to, more, found, atMost);
    }
  }
}
