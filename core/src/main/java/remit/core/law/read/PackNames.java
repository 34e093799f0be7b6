package remit.core.law.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.ProvisionId;
import remit.core.law.Confidence;
import remit.core.law.Provision.Standing;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.source.Tree;

/// The names that the files of a pack give to things, gathered before anything is read, so that a
/// reference can be checked where it stands.
final class PackNames {
  private final Map<String, String> partnerWords = new LinkedHashMap<>();
  private final Map<String, String> bodyWords = new LinkedHashMap<>();
  private final TreeSet<String> bodyKinds = new TreeSet<>();
  private final TreeSet<String> functions = new TreeSet<>();
  private final TreeSet<String> provisions = new TreeSet<>();

  PackNames(Collection<Tree> files) {
    for (var file : files) {
      kinds(file, "partner kinds").forEach(e -> words(e, partnerWords));
      kinds(file, "body kinds").forEach(e -> words(e, bodyWords));
      kinds(file, "body kinds").forEach(e -> bodyKinds.add(e.key()));
      kinds(file, "functions").forEach(e -> functions.add(e.key()));
      kinds(file, "provisions").forEach(e -> provisions.add(e.key()));
    }
    List.of("any").forEach(word -> partnerWords.put(word, word));
    // A decider that is one person rather than a body: who sits for the executive alone.
    bodyWords.put("executive member", "executive member");
  }

  private static List<Tree.Entry> kinds(Tree file, String section) {
    return at(file, section)
        .flatMap(tree ->
            tree instanceof Tree.Mapping(var entries, _) ? Optional.of(entries) : Optional.empty())
        .orElse(List.of());
  }

  private static Optional<Tree> at(Tree tree, String key) {
    return tree instanceof Tree.Mapping mapping
        ? mapping.entry(key).map(Tree.Entry::value)
        : Optional.empty();
  }

  private static void words(Tree.Entry kind, Map<String, String> words) {
    words.put(kind.key(), kind.key());
    if (at(kind.value(), "groups").orElse(kind.value()) instanceof Tree.Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Tree.Scalar(var text, _, _)) {
          words.put(text, text);
        }
      }
    }
  }

  /// What provisions of the pack can name.
  Vocabulary vocabulary() {
    return new Vocabulary(
        partner(),
        body(),
        anybody(),
        function(),
        provision(),
        Standing.STATUTE,
        Confidence.UNCONFIRMED);
  }

  Scalar<String> partner() {
    return Scalars.oneOf("a word for kinds of partner", partnerWords, ReadCode.UNKNOWN_KIND);
  }

  Scalar<String> body() {
    return Scalars.oneOf("a word for kinds of body", bodyWords, ReadCode.UNKNOWN_KIND);
  }

  private Scalar<String> anybody() {
    var words = new LinkedHashMap<>(partnerWords);
    words.putAll(bodyWords);
    return Scalars.oneOf("a word for kinds of partner or body", words, ReadCode.UNKNOWN_KIND);
  }

  Scalar<KindName> bodyKind() {
    return known("a kind of body", bodyKinds).as(KindName::new);
  }

  Scalar<FunctionId> function() {
    return known("a function", functions).as(FunctionId::new);
  }

  Scalar<ProvisionId> provision() {
    return known("a provision", provisions).as(ProvisionId::new);
  }

  private static Scalar<String> known(String what, TreeSet<String> names) {
    return Scalar.of(
        "the name of " + what,
        Json.object().with("type", "string"),
        text ->
            names.contains(text)
                ? Parsed.good(text)
                : Parsed.bad(
                    ReadCode.UNKNOWN_NAME,
                    "`%s` is not the name of %s".formatted(text, what),
                    Scalars.help(text, names)));
  }

  /// Keys that stand twice in the files of a pack, each with the first and the second entry.
  static Stream<Twice> twice(Collection<Tree> files) {
    return Stream.of("partner kinds", "body kinds", "functions", "provisions")
        .flatMap(section -> twice(files, section));
  }

  /// One name with two entries.
  record Twice(Tree.Entry first, Tree.Entry second) {}

  private static Stream<Twice> twice(Collection<Tree> files, String section) {
    var first = new LinkedHashMap<String, Tree.Entry>();
    return files.stream()
        .flatMap(file -> kinds(file, section).stream())
        .flatMap(entry ->
            Optional.ofNullable(first.putIfAbsent(entry.key(), entry)).stream()
                .map(before -> new Twice(before, entry)));
  }
}
