package remit.campaigns.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was read, and what was odd about it.
///
/// @param counts how often each kind of oddity was met
/// @param notes each of them, up to 10,000 of a kind
public record IntakeReport(int responses, Map<Note.Kind, Integer> counts, List<Note> notes) {
  public IntakeReport {
    var copy = new EnumMap<Note.Kind, Integer>(Note.Kind.class);
    copy.putAll(counts);
    counts = java.util.Collections.unmodifiableMap(copy);
    notes = List.copyOf(notes);
  }
}
