package remit.core.compare;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.kernel.Citation;
import remit.core.law.BodyKind;
import remit.core.source.Fact;

/// A body, charter by charter: what it is in law, what it may decide, how open it is and who
/// reviews it. Empty where a charter does not have it.
///
/// @param joint whether it matters to more than one organisation in some charter
public record BodyRow(Same<Body> body, List<Optional<Standing>> sides, Joint joint) {
  /// Whether a body matters to several organisations.
  public enum Joint {
    YES,
    NO
  }

  /// @param kind its kind in the law pack's words
  /// @param capacity what a body of its kind can do with a function
  /// @param inLaw a note of the law pack on the kind, such as that it is only proposed
  /// @param under the provision that it is set up under
  /// @param decides titles of what it may decide of services and public duties
  /// @param ownAffairs how many functions it has that every organisation has for itself
  /// @param forWhom names of the partners for whom it decides
  /// @param approves titles of plans that it approves
  /// @param governs names of funds that it governs
  /// @param advises titles of functions on which it advises
  /// @param treatedAs titles of functions that it is treated as deciding and may not
  public record Standing(
      Body body,
      String kind,
      Optional<BodyKind.Capacity> capacity,
      Optional<String> inLaw,
      Optional<Citation> under,
      List<String> decides,
      int ownAffairs,
      List<String> forWhom,
      List<String> approves,
      List<String> governs,
      List<String> advises,
      List<String> treatedAs,
      Openness openness,
      List<Review> reviewedBy) {
    public Standing {
      decides = List.copyOf(decides);
      forWhom = List.copyOf(forWhom);
      approves = List.copyOf(approves);
      governs = List.copyOf(governs);
      advises = List.copyOf(advises);
      treatedAs = List.copyOf(treatedAs);
      reviewedBy = List.copyOf(reviewedBy);
    }

    public boolean isScrutiny() {
      return capacity.filter(BodyKind.Capacity.SCRUTINISES::equals).isPresent();
    }

    /// Whether it disposes of anything that matters to the public.
    public boolean isDecider() {
      return !decides.isEmpty() || !approves.isEmpty() || !governs.isEmpty();
    }
  }

  /// How a body meets, and what law and guidance in force on the day ask.
  ///
  /// @param publishes what it is shown to publish
  /// @param mustOpen provisions that bind it to meet in public
  /// @param mustPublish provisions that bind it to publish, with what
  /// @param guidance guidance that expects it to meet in public
  /// @param answers the names of who answers requests for its records; empty where nobody is named
  public record Openness(
      Fact<Boolean> inPublic,
      Fact<List<String>> publishes,
      List<Citation> mustOpen,
      List<Asked> mustPublish,
      List<Citation> guidance,
      List<String> answers) {
    public Openness {
      mustOpen = List.copyOf(mustOpen);
      mustPublish = List.copyOf(mustPublish);
      guidance = List.copyOf(guidance);
      answers = List.copyOf(answers);
    }
  }

  /// What a provision asks to be published.
  public record Asked(Citation by, List<String> what) {
    public Asked {
      what = List.copyOf(what);
    }
  }

  /// That a body reviews it, or only some of its partners.
  ///
  /// @param partners names of the partners reviewed, where not the body itself
  public record Review(String by, List<String> partners) {
    public Review {
      partners = List.copyOf(partners);
    }
  }

  public BodyRow {
    sides = List.copyOf(sides);
  }
}
