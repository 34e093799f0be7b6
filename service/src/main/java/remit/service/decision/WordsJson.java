package remit.service.decision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import remit.tlog.entry.Json;
import remit.tlog.entry.JsonReader;
import remit.tlog.entry.MalformedEntry;

/// The words of a decision as they are kept: the canonical JSON of the record.
final class WordsJson {
  private WordsJson() {}

  static String write(NewDecision.Words words) {
    var json =
        Json.members(
            Map.of(
                "title", Json.of(words.title()),
                "resolutions", Json.texts(words.resolutions()),
                "reasons", Json.of(words.reasons()),
                "alternatives", Json.texts(words.alternatives()),
                "papers", Json.texts(words.papers()),
                "consulted", Json.of(words.consulted()),
                "conditions", Json.of(words.conditions())));
    return new String(json.canonical(), StandardCharsets.UTF_8);
  }

  static NewDecision.Words read(String text) {
    try {
      var json = JsonReader.canonical(text.getBytes(StandardCharsets.UTF_8));
      if (!(json instanceof Json.Members members)) throw new IllegalStateException(text);
      return new NewDecision.Words(
          text(members, "title"),
          texts(members, "resolutions"),
          text(members, "reasons"),
          texts(members, "alternatives"),
          texts(members, "papers"),
          text(members, "consulted"),
          text(members, "conditions"));
    } catch (MalformedEntry malformed) {
      throw new IllegalStateException("the words of a decision", malformed);
    }
  }

  private static String text(Json.Members members, String name) {
    return members.find(name).orElseThrow() instanceof Json.Text(var value) ? value : "";
  }

  private static List<String> texts(Json.Members members, String name) {
    return members.find(name).orElseThrow() instanceof Json.Items(var values)
        ? values.stream().map(v -> v instanceof Json.Text(var t) ? t : "").toList()
        : List.of();
  }
}
