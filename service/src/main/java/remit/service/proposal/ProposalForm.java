package remit.service.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import remit.core.source.Span;
import remit.core.source.Tree;

/// What was typed into the form, as it was typed except for blanks round it; fields that were left
/// empty are not there.
public record ProposalForm(Map<Field, List<String>> values) {
  /// No field takes more entries.
  static final int MOST_ENTRIES = 60;

  public ProposalForm {
    var kept = new EnumMap<Field, List<String>>(Field.class);
    values.forEach((field, typed) -> {
      var said = typed.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
      if (!said.isEmpty()) kept.put(field, said);
    });
    values = Collections.unmodifiableMap(kept);
  }

  public static ProposalForm empty() {
    return new ProposalForm(Map.of());
  }

  public ProposalForm with(Field field, Collection<String> typed) {
    var more = new EnumMap<Field, List<String>>(Field.class);
    more.putAll(values);
    more.put(field, List.copyOf(typed));
    return new ProposalForm(more);
  }

  public ProposalForm with(Field field, String typed) {
    return with(field, List.of(typed));
  }

  public List<String> all(Field field) {
    return Objects.requireNonNullElse(values.get(field), List.of());
  }

  /// What was typed into a field that takes one thing; empty text where nothing was.
  public String one(Field field) {
    return all(field).isEmpty() ? "" : all(field).getFirst();
  }

  /// The proposal's text as a tree, the identifier first.
  Tree.Mapping tree(String slug) {
    var entries = new ArrayList<Tree.Entry>();
    entries.add(entry("proposal", plain(slug)));
    values.forEach((field, said) -> entries.add(entry(field.key(), tree(field, said))));
    return new Tree.Mapping(entries, Span.NOWHERE);
  }

  private static Tree tree(Field field, List<String> said) {
    return switch (field.sort()) {
      case WORDS -> new Tree.Scalar(said.getFirst(), Tree.Quoting.QUOTED, Span.NOWHERE);
      case WORD -> plain(said.getFirst());
      case NAMES ->
          new Tree.Sequence(said.stream().map(ProposalForm::plain).toList(), Span.NOWHERE);
    };
  }

  static Tree plain(String text) {
    return new Tree.Scalar(text, Tree.Quoting.PLAIN, Span.NOWHERE);
  }

  static Tree.Entry entry(String key, Tree value) {
    return new Tree.Entry(key, Span.NOWHERE, value);
  }

  /// What a form would hold that had written this text; empty where the text says more than a form
  /// can (a ground of urgency, further dates), so that nothing is lost by editing it in one.
  static Optional<ProposalForm> of(Tree tree) {
    if (!(tree instanceof Tree.Mapping(var entries, _))) return Optional.empty();
    var values = new EnumMap<Field, List<String>>(Field.class);
    for (var entry : entries) {
      if (entry.key().equals("proposal")) continue;
      var field = Field.ofKey(entry.key());
      var said = said(entry.value());
      if (field.isEmpty() || said.isEmpty()) return Optional.empty();
      values.put(field.get(), said);
    }
    return Optional.of(new ProposalForm(values));
  }

  /// One or several texts; nothing where it is anything else.
  private static List<String> said(Tree value) {
    return switch (value) {
      case Tree.Scalar(var text, _, _) -> List.of(text);
      case Tree.Sequence(var items, _) ->
          items.stream().allMatch(Tree.Scalar.class::isInstance)
              ? items.stream().map(i -> ((Tree.Scalar) i).text()).toList()
              : List.of();
      case Tree.Mapping _ -> List.of();
    };
  }
}
