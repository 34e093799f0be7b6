package remit.core.explain;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.Citation;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.source.Span;

/// A body: what it is, who sits, how it decides, and what it may decide.
///
/// @param kind in the law pack's words
/// @param of the names of the partners whose body it is
/// @param under the provision it is set up under
/// @param reviews the names of those whose decisions it reviews
/// @param saidToDecide what it is said to decide, although it may not
public record BodyPart(
    BodyId id,
    String name,
    String kind,
    Standing standing,
    Body.Status status,
    List<PartnerId> partners,
    List<String> of,
    Optional<BodyId> committeeOf,
    List<AreaId> areas,
    Optional<Statement> under,
    Sits sits,
    List<Power> decides,
    List<Matter> advises,
    List<String> reviews,
    List<Matter> saidToDecide,
    Meets meets,
    Terms terms,
    List<Citation> sources,
    Span place) {
  /// What a body can do with the system's functions.
  public enum Standing {
    /// May decide something.
    DECIDES,
    /// Reviews and scrutinises, and decides nothing else.
    REVIEWS,
    /// Holds nothing: it advises.
    ADVISES,
    /// Could hold a function, and nobody gave it one.
    NOTHING,
    /// Whether it may decide anything depends on facts that are not known.
    UNKNOWN;

    /// As a sentence goes on: `may decide`.
    public String words() {
      return switch (this) {
        case DECIDES -> "may decide";
        case REVIEWS -> "reviews, and decides nothing else";
        case ADVISES -> "only advises";
        case NOTHING -> "holds nothing";
        case UNKNOWN -> "may or may not decide: not known";
      };
    }

    /// Whether it has some power of its own.
    public boolean hasPower() {
      return this == DECIDES || this == REVIEWS || this == UNKNOWN;
    }
  }

  /// A function that is talked about, by its title.
  public record Matter(String function, String title, Span place) {}

  /// Who sits, and how they decide.
  public record Sits(
      List<SeatPart> seats, Body.SeatsKnown known, Statement quorum, Statement carries) {
    public Sits {
      seats = List.copyOf(seats);
    }
  }

  /// @param name the seat's identifier as words
  /// @param number how many alike; empty where it is not known
  /// @param post the title of the office that holds it
  /// @param person the kind of person who sits
  /// @param votes whether it votes
  /// @param terms weight, rotation, nomination and limits in words
  public record SeatPart(
      String id,
      String name,
      Optional<Integer> number,
      List<String> from,
      Optional<String> post,
      Optional<String> person,
      List<String> classes,
      Seat.Role role,
      Truth votes,
      List<String> terms,
      Span place) {
    public SeatPart {
      from = List.copyOf(from);
      classes = List.copyOf(classes);
      terms = List.copyOf(terms);
    }
  }

  /// @param with the names of bodies that it meets together with
  public record Meets(
      Statement inPublic,
      Statement publishes,
      Statement when,
      Statement notice,
      List<String> with) {
    public Meets {
      with = List.copyOf(with);
    }
  }

  /// Its terms of reference.
  public record Terms(
      Statement document,
      List<String> approvedBy,
      Statement reviewBy,
      Optional<String> reportsTo,
      Optional<BodyId> reportsToBody,
      Optional<String> recordsHeldBy) {
    public Terms {
      approvedBy = List.copyOf(approvedBy);
    }
  }

  public BodyPart {
    partners = List.copyOf(partners);
    of = List.copyOf(of);
    areas = List.copyOf(areas);
    decides = List.copyOf(decides);
    advises = List.copyOf(advises);
    reviews = List.copyOf(reviews);
    saidToDecide = List.copyOf(saidToDecide);
    sources = List.copyOf(sources);
  }

  /// What of its composition and rules is not known, in a few words each.
  public List<String> gaps() {
    var gaps = new java.util.ArrayList<String>();
    switch (sits.known()) {
      case ALL -> {}
      case SOME -> gaps.add("some of its members");
      case NONE -> gaps.add("its members");
    }
    if (sits.quorum().certainty().isGap()) gaps.add("its quorum");
    if (sits.carries().certainty().isGap()) gaps.add("what carries a motion");
    return List.copyOf(gaps);
  }
}
