package remit.service.system;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The files of a charter as the database keeps them: `[{"name": …, "text": …}]`.
final class Files {
  /// The value to insert; its parameters are [#params].
  static final String VALUE =
      """
      (select jsonb_agg(jsonb_build_object('name', f.name, 'text', f.text) order by f.name)
       from unnest(cast(:names as text[]), cast(:texts as text[])) as f (name, text))\
      """;

  private Files() {}

  static Map<String, Object> params(CharterTexts texts) {
    var files = texts.files();
    return Map.of(
        "names", files.keySet().toArray(String[]::new),
        "texts", files.values().toArray(String[]::new));
  }

  /// Takes rows of `name` and `text`.
  static CharterTexts collect(JdbcClient.StatementSpec select) {
    var files = new TreeMap<String, String>();
    select.query((row, _) -> files.put(row.getString("name"), row.getString("text"))).list();
    return new CharterTexts(files);
  }
}
