package remit.core.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.BodyId;
import remit.core.kernel.Fraction;

/// What a provision demands of how a body is made up or works, in a closed vocabulary that the
/// review interprets.
public sealed interface Requirement {
  /// The bodies that it is about.
  Bodies on();

  /// Which bodies a requirement is about: those called by one of the words.
  ///
  /// @param called words for kinds of body, or a body's identifier in a charter's own provision
  /// @param of words for kinds of partner: the body must be a body of a partner so called; empty
  ///   means of anybody
  record Bodies(List<String> called, List<String> of) {
    public Bodies {
      called = List.copyOf(called);
      of = List.copyOf(of);
    }

    /// Whether a body of this identifier and kind, of partners of these kinds, is meant.
    public boolean cover(BodyId body, BodyKind kind, Collection<PartnerKind> partners) {
      return called.stream().anyMatch(w -> kind.isCalled(w) || w.equals(body.value()))
          && (of.isEmpty()
              || of.stream().anyMatch(w -> partners.stream().anyMatch(p -> p.isCalled(w))));
    }
  }

  /// `seats: { from: council, person: councillor, at least: 1 }`: so many seats that fit.
  record Seats(Bodies on, SeatSort sort, int atLeast, Optional<Integer> atMost)
      implements Requirement {}

  /// `seat from each: …`: for each partner so called whose area touches the body's, a seat.
  record SeatFromEach(Bodies on, List<String> partners) implements Requirement {
    public SeatFromEach {
      partners = List.copyOf(partners);
    }
  }

  /// `no seat: { person: executive member }`.
  record NoSeat(Bodies on, SeatSort sort) implements Requirement {}

  /// `votes only: { … }`: a seat that does not fit has no vote.
  record VotesOnly(Bodies on, SeatSort sort) implements Requirement {}

  /// `all vote: yes`: every member votes unless the council directed otherwise.
  record AllVote(Bodies on) implements Requirement {}

  /// `quorum at least: 1/4` of the voting members.
  record QuorumAtLeast(Bodies on, Fraction share) implements Requirement {}

  /// `meets in public: yes`.
  record MeetsInPublic(Bodies on) implements Requirement {}

  /// `publishes: [notice, agenda]`.
  record Publishes(Bodies on, Set<String> what) implements Requirement {
    public Publishes {
      what = Set.copyOf(what);
    }
  }

  /// `states: [quorum, carrying, chair]`: what terms of reference must say.
  record States(Bodies on, Set<String> what) implements Requirement {
    public States {
      what = Set.copyOf(what);
    }
  }

  /// Which seats are meant: each part that is given must fit.
  ///
  /// @param from words for the kind of partner that the seat comes from or that nominates to it
  /// @param person words for the kind of person who sits (`councillor`, `executive member`,
  ///   `officer`, `director of public health`)
  /// @param votes whether only seats with a vote are meant
  /// @param either further sorts of which one must fit as well; empty asks for none
  public record SeatSort(
      List<String> from, List<String> person, Voting votes, List<SeatSort> either) {
    public SeatSort {
      from = List.copyOf(from);
      person = List.copyOf(person);
      either = List.copyOf(either);
    }
  }

  /// Whether a seat's vote matters to a requirement.
  enum Voting {
    VOTING_ONLY,
    ANY
  }
}
