package remit.core.diagnostic;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.Citation;
import remit.core.source.Span;

/// One thing that the review found: what is, where, why it matters, what to do.
///
/// @param about the identifier of the thing that it is about; an acceptance names it
/// @param place what the author would change, with a few words for the margin
/// @param also what it disagrees with
/// @param why one sentence
/// @param sources what it rests on, as in force
/// @param help an imperative with the concrete value or name
/// @param caution that a source needs checking, or a value was assumed
public record Finding(
    RuleInfo rule,
    String about,
    String message,
    Label place,
    List<Label> also,
    String why,
    List<Citation> sources,
    String help,
    List<String> caution) {
  public Finding {
    also = List.copyOf(also);
    sources = List.copyOf(sources);
    caution = List.copyOf(caution);
  }

  public Severity severity() {
    return rule.severity();
  }

  public static Draft of(RuleInfo rule, String about, Span place, String label) {
    return new Draft(rule, about, new Label(place, label));
  }

  /// A finding being put together.
  public static final class Draft {
    private final RuleInfo rule;
    private final String about;
    private final Label place;
    private final List<Label> also = new java.util.ArrayList<>();
    private final List<Citation> sources = new java.util.ArrayList<>();
    private final List<String> caution = new java.util.ArrayList<>();
    private String message = "";
    private Optional<String> why = Optional.empty();

    private Draft(RuleInfo rule, String about, Label place) {
      this.rule = rule;
      this.about = about;
      this.place = place;
    }

    public Draft says(String message) {
      this.message = message;
      return this;
    }

    public Draft also(Span place, String label) {
      also.add(new Label(place, label));
      return this;
    }

    public Draft why(String sentence) {
      why = Optional.of(sentence);
      return this;
    }

    public Draft source(Citation citation) {
      sources.add(citation);
      return this;
    }

    public Draft caution(String sentence) {
      caution.add(sentence);
      return this;
    }

    public Finding help(String imperative) {
      return new Finding(
          rule,
          about,
          message,
          place,
          also,
          why.orElse(rule.title()),
          sources,
          imperative,
          caution);
    }
  }
}
