package remit.tlog.verify;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/// Where in an archive the record lies: beside the checkpoint that is nearest to the top.
final class Prefix {
  private static final String CHECKPOINT = "checkpoint";

  private Prefix() {}

  static String of(Collection<String> names) {
    return names.stream()
        .filter(name -> name.equals(CHECKPOINT) || name.endsWith("/" + CHECKPOINT))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(name -> name.substring(0, name.length() - CHECKPOINT.length()))
        .orElse("");
  }

  static Set<String> below(String prefix, Collection<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
