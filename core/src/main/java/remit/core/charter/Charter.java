package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.law.Function;
import remit.core.law.Provision;
import remit.core.source.Located;
import remit.core.source.SourceFile;

/// A system's governance as its charter says it, over all the time that the charter covers. Ask
/// [CharterOn] for one day.
public record Charter(
    Heading heading, Society society, Powers powers, Business business, Text text) {
  /// @param id the charter's slug
  /// @param law the law pack that it is checked against
  /// @param asOf the day that a question is asked of where none is given and the charter is not in
  ///   force today
  /// @param reality whether it is a teaching example or a real system
  public record Heading(
      Located<String> id,
      Located<String> title,
      Located<KindName> law,
      Period inForce,
      Optional<LocalDate> asOf,
      Reality reality) {}

  /// Whether the system exists.
  public enum Reality {
    REAL,
    INVENTED
  }

  /// Who there is.
  public record Society(
      List<Area> areas, List<Partner> partners, List<Post> posts, List<Body> bodies) {
    public Society {
      areas = List.copyOf(areas);
      partners = List.copyOf(partners);
      posts = List.copyOf(posts);
      bodies = List.copyOf(bodies);
    }
  }

  /// What was given to whom.
  ///
  /// @param functions the charter's own, beside those of the law pack
  /// @param provisions the partners' own standing orders
  public record Powers(
      List<Function> functions,
      List<Delegation> delegations,
      List<Reservation> reserved,
      List<Compliance> binds,
      List<Provision> provisions) {
    public Powers {
      functions = List.copyOf(functions);
      delegations = List.copyOf(delegations);
      reserved = List.copyOf(reserved);
      binds = List.copyOf(binds);
      provisions = List.copyOf(provisions);
    }
  }

  /// What they do together.
  public record Business(List<Fund> funds, List<Plan> plans, List<Interest> interests) {
    public Business {
      funds = List.copyOf(funds);
      plans = List.copyOf(plans);
      interests = List.copyOf(interests);
    }
  }

  /// The text that it was read from.
  public record Text(List<SourceFile> files, List<Acceptance> accepts) {
    public Text {
      files = List.copyOf(files);
      accepts = List.copyOf(accepts);
    }
  }

  /// The day to ask of where none is given: today while the charter is in force, else its own `as
  /// of`, else its last day, else its first.
  public LocalDate dayToAsk(LocalDate today) {
    if (!heading.inForce().contains(today).no()) return today;
    return heading
        .asOf()
        .or(() -> heading.inForce().lastDay())
        .or(() -> heading.inForce().firstDay())
        .orElse(today);
  }

  public List<Area> areas() {
    return society.areas();
  }

  public List<Partner> partners() {
    return society.partners();
  }

  public List<Post> posts() {
    return society.posts();
  }

  public List<Body> bodies() {
    return society.bodies();
  }
}
