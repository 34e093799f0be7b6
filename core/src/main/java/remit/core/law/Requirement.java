package remit.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.Fraction;

/// What a provision demands of how a body is made up or works, in a closed vocabulary that the
/// review interprets. `on` are words for kinds of body, or a body's identifier in a charter's own
/// provision.
public sealed interface Requirement {
  List<String> on();

  /// `seats: { from: council, person: councillor, at least: 1 }`: so many seats that fit.
  record Seats(List<String> on, SeatSort sort, int atLeast, Optional<Integer> atMost)
      implements Requirement {
    public Seats {
      on = List.copyOf(on);
    }
  }

  /// `one seat from each: …`: for each partner so called whose area touches the body's, a seat.
  record SeatFromEach(List<String> on, List<String> partners) implements Requirement {
    public SeatFromEach {
      on = List.copyOf(on);
      partners = List.copyOf(partners);
    }
  }

  /// `no seat: { person: executive member }`.
  record NoSeat(List<String> on, SeatSort sort) implements Requirement {
    public NoSeat {
      on = List.copyOf(on);
    }
  }

  /// `votes only: { … }`: a seat that does not fit has no vote.
  record VotesOnly(List<String> on, SeatSort sort) implements Requirement {
    public VotesOnly {
      on = List.copyOf(on);
    }
  }

  /// `all vote: yes`: every member votes unless the council directed otherwise.
  record AllVote(List<String> on) implements Requirement {
    public AllVote {
      on = List.copyOf(on);
    }
  }

  /// `quorum: { at least: 1/4 }` of the voting members.
  record QuorumAtLeast(List<String> on, Fraction share) implements Requirement {
    public QuorumAtLeast {
      on = List.copyOf(on);
    }
  }

  /// `meets in public: yes`.
  record MeetsInPublic(List<String> on) implements Requirement {
    public MeetsInPublic {
      on = List.copyOf(on);
    }
  }

  /// `publishes: [notice, agenda]`.
  record Publishes(List<String> on, Set<String> what) implements Requirement {
    public Publishes {
      on = List.copyOf(on);
      what = Set.copyOf(what);
    }
  }

  /// `states: [quorum, voting, chair]`: what terms of reference must say.
  record States(List<String> on, Set<String> what) implements Requirement {
    public States {
      on = List.copyOf(on);
      what = Set.copyOf(what);
    }
  }

  /// Which seats are meant: each part that is given must fit.
  ///
  /// @param from words for the kind of partner that the seat comes from
  /// @param person words for the kind of person who sits (`councillor`, `executive member`,
  ///   `officer`, `director of public health`)
  /// @param votes whether only seats with a vote are meant
  public record SeatSort(List<String> from, List<String> person, Voting votes) {
    public SeatSort {
      from = List.copyOf(from);
      person = List.copyOf(person);
    }
  }

  /// Whether a seat's vote matters to a requirement.
  enum Voting {
    VOTING_ONLY,
    ANY
  }
}
