package remit.core.power;

import java.util.Arrays;

/// The nodes of a diagram in flat arrays: for each its layer and its ways out. Two nodes of one
/// layer with the same ways are one node; a node's number is larger than those its ways lead to.
final class NodeTable {
  /// Layers and ways of the two ends stand for nothing.
  private static final int ENDS = 2;

  private int[] layer = new int[1 << 10];
  private int[] first = new int[1 << 10];
  private int[] ways = new int[1 << 12];
  private int[] slots = new int[1 << 11];
  private int size = ENDS;
  private int used;

  NodeTable() {
    Arrays.fill(layer, 0, ENDS, Integer.MAX_VALUE);
  }

  int size() {
    return size;
  }

  int layer(int node) {
    return layer[node];
  }

  int way(int node, int yes) {
    return ways[first[node] + yes];
  }

  /// The node of this layer with these ways, made where there is none.
  int node(int inLayer, int[] to) {
    int mask = slots.length - 1;
    int at = hash(inLayer, to) & mask;
    while (slots[at] != 0) {
      if (isSame(slots[at], inLayer, to)) return slots[at];
      at = at + 1 & mask;
    }
    int node = append(inLayer, to);
    slots[at] = node;
    if (2 * size >= slots.length) rehash();
    return node;
  }

  private boolean isSame(int node, int inLayer, int[] to) {
    return layer[node] == inLayer
        && Arrays.equals(ways, first[node], first[node] + to.length, to, 0, to.length);
  }

  private int append(int inLayer, int[] to) {
    if (size == layer.length) {
      layer = Arrays.copyOf(layer, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
    }
    while (used + to.length > ways.length) ways = Arrays.copyOf(ways, 2 * ways.length);
    layer[size] = inLayer;
    first[size] = used;
    System.arraycopy(to, 0, ways, used, to.length);
    used += to.length;
    return size++;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int node = ENDS; node < size; node++) {
      int end = node + 1 < size ? first[node + 1] : used;
      int at = hash(layer[node], Arrays.copyOfRange(ways, first[node], end)) & mask;
      while (slots[at] != 0) at = at + 1 & mask;
      slots[at] = node;
    }
  }

  private static int hash(int inLayer, int[] to) {
    long hash = inLayer;
    for (int way : to) hash = (hash ^ way) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 32);
  }
}
