package remit.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which package may import which, in the order of the house: ground floor first. Written as lines
/// `package: import import`; lines that begin with `#` are words for people.
record ImportTable(Map<String, Set<String>> rows) {
  private static final String WORDS =
      """
      # Which package imports which of ours, ground floor first. A package may import only from rows
      # above its own. ImportTableTest keeps this equal to what the classes do.
      # After a change: mvn verify -Dgolden=update, and look at what changed here.
      """;

  static ImportTable parse(String text) {
    var rows = new LinkedHashMap<String, Set<String>>();
    for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      var parts = line.split(":", 2);
      var imports = new TreeSet<String>();
      List.of(parts[1].strip().split("\\s+")).stream()
          .filter(word -> !word.isEmpty())
          .forEach(imports::add);
      rows.put(parts[0].strip(), imports);
    }
    return new ImportTable(rows);
  }

  String write() {
    return WORDS
        + rows.entrySet().stream()
            .map(row -> (row.getKey() + ": " + String.join(" ", row.getValue())).strip() + "\n")
            .collect(Collectors.joining());
  }

  /// The same packages in this table's order, with what the classes really import. A package that
  /// is new here goes below everything it imports.
  ImportTable brought(Map<String, Set<String>> actual) {
    var order = new ArrayList<>(rows.keySet().stream().filter(actual::containsKey).toList());
    var fresh = new TreeSet<>(actual.keySet());
    order.forEach(fresh::remove);
    while (!fresh.isEmpty()) {
      var next = firstWithout(fresh, actual);
      fresh.remove(next);
      order.add(place(next, order, actual), next);
    }
    var brought = new LinkedHashMap<String, Set<String>>();
    order.forEach(name -> brought.put(name, of(actual, name)));
    return new ImportTable(brought);
  }

  /// The first of the fresh packages that imports no other of them; in a circle, the first of all.
  private static String firstWithout(TreeSet<String> fresh, Map<String, Set<String>> actual) {
    return fresh.stream()
        .filter(name -> of(actual, name).stream().noneMatch(fresh::contains))
        .findFirst()
        .orElse(fresh.first());
  }

  /// After all that it imports; where that leaves a choice, before the first that imports it, and
  /// no later than the last package of its own module.
  private static int place(String fresh, List<String> order, Map<String, Set<String>> actual) {
    int earliest = 0;
    int latest = order.size();
    int endOfModule = order.size();
    for (int i = order.size() - 1; i >= 0; i--) {
      var other = order.get(i);
      earliest = of(actual, fresh).contains(other) ? Math.max(earliest, i + 1) : earliest;
      latest = of(actual, other).contains(fresh) ? i : latest;
      boolean last = endOfModule == order.size() && module(other).equals(module(fresh));
      endOfModule = last ? i + 1 : endOfModule;
    }
    return Math.max(earliest, Math.min(latest, endOfModule));
  }

  /// `core` of `remit.core.kernel`.
  private static String module(String name) {
    return name.split("\\.", 3)[name.contains(".") ? 1 : 0];
  }

  private static Set<String> of(Map<String, Set<String>> actual, String name) {
    return actual.getOrDefault(name, Set.of());
  }

  /// Imports that go upwards: from a row to one that stands below it.
  List<String> upward() {
    var order = List.copyOf(rows.keySet());
    var upward = new ArrayList<String>();
    rows.forEach((name, imports) ->
        imports.stream()
            .filter(other -> order.indexOf(other) > order.indexOf(name))
            .forEach(other -> upward.add(name + " imports " + other)));
    return upward;
  }

  /// A Markdown table for ARCHITECTURE.md, packages shortened by `remit.`.
  String markdown() {
    return "\n| package | may import |\n|---|---|\n"
        + rows.entrySet().stream()
            .map(row ->
                "| `%s` | %s |\n".formatted(shortened(row.getKey()), imports(row.getValue())))
            .collect(Collectors.joining())
        + "\n";
  }

  private static String imports(Set<String> names) {
    return names.isEmpty()
        ? "nothing of ours"
        : names.stream().map(ImportTable::shortened).collect(Collectors.joining(", "));
  }

  private static String shortened(String name) {
    return name.startsWith("remit.") ? name.substring("remit.".length()) : name;
  }
}
