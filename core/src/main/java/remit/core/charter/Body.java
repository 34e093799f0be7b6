package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// Something that meets, or one officer with delegated powers (a body of one).
///
/// @param of the partners whose body it is; several for a joint body
/// @param under the provision that it is set up under
/// @param parent the body whose committee it is
/// @param areas the areas it is for; empty means those that its partners serve
public record Body(
    BodyId id,
    String name,
    Located<KindName> kind,
    List<Located<PartnerId>> of,
    Optional<Located<ProvisionId>> under,
    Optional<Located<BodyId>> parent,
    List<Located<AreaId>> areas,
    Status status,
    Membership membership,
    Meetings meets,
    Doings doings,
    Terms terms,
    Period inForce,
    List<Citation> sources,
    Span place) {
  /// Whether the body is at work.
  public enum Status {
    ACTIVE,
    /// Exists on paper and does not meet.
    DORMANT,
    /// Meets before it is set up in law.
    SHADOW
  }

  /// Who sits, and how they decide.
  ///
  /// @param known whether the seats listed are all there are
  /// @param tie what happens on equal votes
  public record Membership(
      List<Seat> seats,
      SeatsKnown known,
      Fact<VotingRule> quorum,
      Fact<VotingRule> carries,
      Tie tie) {
    public Membership {
      seats = List.copyOf(seats);
    }
  }

  /// How much of the membership a charter knows. What is missing is a gap: a rule that would have
  /// to see every seat says *not known*.
  public enum SeatsKnown {
    ALL,
    SOME,
    NONE
  }

  /// Equal votes.
  public enum Tie {
    CASTING_VOTE_OF_THE_CHAIR,
    LOST,
    DEFERRED
  }

  /// What the body does, as far as the charter says.
  ///
  /// @param meetsWith bodies that it meets in common with: one room, each decides for itself
  /// @param advises functions on which it recommends, comments or is consulted
  /// @param scrutinises partners or bodies whose decisions it reviews
  /// @param saidToDecide functions that it is treated or described as deciding, whatever the law
  ///   says
  public record Doings(
      List<Located<BodyId>> meetsWith,
      List<Located<FunctionId>> advises,
      List<Located<Actor>> scrutinises,
      List<Located<FunctionId>> saidToDecide) {
    public static final Doings NONE = new Doings(List.of(), List.of(), List.of(), List.of());

    public Doings {
      meetsWith = List.copyOf(meetsWith);
      advises = List.copyOf(advises);
      scrutinises = List.copyOf(scrutinises);
      saidToDecide = List.copyOf(saidToDecide);
    }
  }

  /// Its terms of reference.
  ///
  /// @param document what they are called and where they stand
  /// @param approvedBy who approves a change of them; several where each must
  /// @param reviewBy the day by which they are to be reviewed
  /// @param reportsTo the body or partner that it reports to
  /// @param recordsHeldBy the partner that answers requests for its records
  /// @param votingDirection whether the council directed, after consulting the board, that some
  ///   members of a health and wellbeing board do not vote
  public record Terms(
      Fact<String> document,
      List<Located<Actor>> approvedBy,
      Fact<LocalDate> reviewBy,
      Optional<Located<Actor>> reportsTo,
      Optional<Located<PartnerId>> recordsHeldBy,
      Fact<Boolean> votingDirection) {
    public Terms {
      approvedBy = List.copyOf(approvedBy);
    }

    public static Terms unsaid(Span place) {
      return new Terms(
          Fact.unsaid(place),
          List.of(),
          Fact.unsaid(place),
          Optional.empty(),
          Optional.empty(),
          Fact.unsaid(place));
    }
  }

  public Body {
    of = List.copyOf(of);
    areas = List.copyOf(areas);
    sources = List.copyOf(sources);
  }

  public boolean isOf(PartnerId partner) {
    return of.stream().anyMatch(p -> p.value().equals(partner));
  }

  public List<Seat> seats() {
    return membership.seats();
  }
}
