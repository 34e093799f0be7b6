package remit.campaigns.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Where every response passes on its way in: gets a name of its own, is looked at, is handed on.
final class Desk {
  private static final int VERY_LONG = 1_000_000;

  /// Notes kept word by word for each kind; the counts go on.
  private static final int MOST_NOTES = 10_000;

  private final Consumer<Response> taker;
  private final Set<String> ids = new HashSet<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);

  Desk(Consumer<Response> taker) {
    this.taker = taker;
  }

  void take(Response response) {
    Response named = named(response);
    if (named.text().isBlank()) {
      note(Note.Kind.EMPTY, named.where(), named.id() + " has no words; kept and counted apart");
    } else if (named.text().length() >= VERY_LONG) {
      note(
          Note.Kind.VERY_LONG,
          named.where(),
          "%s has %,d characters; read in full".formatted(named.id(), named.text().length()));
    }
    taker.accept(named);
  }

  private Response named(Response one) {
    String id = one.id().strip();
    if (!id.isEmpty() && ids.add(id)) return id.equals(one.id()) ? one : withId(one, id);
    String other = id.isEmpty() ? one.where() : id + " (" + one.where() + ")";
    for (int i = 2; !ids.add(other); i++) other = one.where() + " no. " + i;
    if (!id.isEmpty()) note(Note.Kind.SAME_ID, one.where(), id + " is taken; named " + other);
    return withId(one, other);
  }

  private static Response withId(Response one, String id) {
    return new Response(id, one.address(), one.name(), one.postcode(), one.text(), one.where());
  }

  void note(Note.Kind kind, String where, String says) {
    if (counts.merge(kind, 1, Integer::sum) <= MOST_NOTES) notes.add(new Note(kind, where, says));
  }

  IntakeReport report() {
    return new IntakeReport(ids.size(), counts, notes);
  }
}
