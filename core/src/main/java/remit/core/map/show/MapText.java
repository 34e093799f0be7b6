package remit.core.map.show;

import java.util.ArrayList;
import java.util.List;
import remit.core.calendar.Dates;
import remit.core.map.MapFacts;
import remit.core.map.SystemMap;
import remit.core.text.Wrap;

/// What a drawn map shows, as text.
public final class MapText {
  private MapText() {}

  public static List<String> lines(SystemMap map) {
    var lines = new ArrayList<String>();
    lines.addAll(Wrap.hanging("", map.title()));
    lines.add("Functions and decisions map as of " + Dates.words(map.asOf()));
    for (var group : MapFacts.of(map)) {
      lines.add("");
      lines.add(group.title());
      group.sentences().forEach(s -> lines.addAll(Wrap.hanging("  - ", s)));
    }
    return List.copyOf(lines);
  }
}
