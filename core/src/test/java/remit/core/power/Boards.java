package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;
import remit.core.source.Fact;

/// The boards of the verified tables as bodies of a charter, and the answers by the names that the
/// tables give to the questions.
final class Boards {
  private static final BodyGame.Given EVERYBODY = BodyGame.Given.EVERYBODY;
  private final Body.Membership membership;
  private final Map<String, Fraction> attendance;
  private final BodyGame game;
  private final Analysis.Worked worked;

  private Boards(Body.Membership membership, Map<String, Fraction> attendance) {
    this.membership = membership;
    this.attendance = attendance;
    var body = Memberships.body(membership);
    if (!(BodyGame.of(body, membership.seats(), EVERYBODY) instanceof BodyGame.Playable made)) {
      throw new IllegalStateException("a fact of the board is not known");
    }
    game = made.game();
    // A seat without a vote is no player; the tables count it as one.
    int silent =
        membership.seats().stream()
            .mapToInt(s -> BodyGame.votes(s) == 0 ? BodyGame.number(s) : 0)
            .sum();
    var whole =
        silent == 0
            ? game.game()
            : new Game(game.game().players() + silent, widened(game.game().rule(), silent));
    if (!(Analysis.of(whole) instanceof Analysis.Worked answer)) {
      throw new IllegalStateException("the board is too large");
    }
    worked = answer;
  }

  private static Game.Rule widened(Game.Rule rule, int more) {
    return switch (rule) {
      case Game.Weighted atom ->
          new Game.Weighted(Arrays.copyOf(atom.weights(), atom.size() + more), atom.quota());
      case Game.All(var rules) -> new Game.All(rules.stream().map(r -> widened(r, more)).toList());
      case Game.Any(var rules) -> new Game.Any(rules.stream().map(r -> widened(r, more)).toList());
    };
  }

  static Boards of(String name) {
    return switch (name) {
      case "board-01-casting-vote" -> castingVote();
      case "board-02-class-majorities" -> classMajorities();
      case "board-03-weighted-councils-mayor-veto" -> mayorsVeto();
      case "board-04-quorum-attendance" -> quorumAndAttendance();
      case "board-05-60-seats-thirds" -> thirds();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static final VotingRule MAJORITY =
      VotingRule.named(VotingRule.Shorthand.MAJORITY, Memberships.HERE);

  private static VotingRule atLeast(long number, Optional<String> seatClass) {
    return threshold(VotingRule.Comparison.AT_LEAST, new VotingRule.Count(number), seatClass);
  }

  private static VotingRule moreThanHalf(Optional<String> seatClass) {
    return threshold(
        VotingRule.Comparison.MORE_THAN, new VotingRule.Share(Fraction.of(1, 2)), seatClass);
  }

  private static VotingRule threshold(
      VotingRule.Comparison comparison, VotingRule.Amount amount, Optional<String> seatClass) {
    return new VotingRule.Threshold(
        comparison,
        amount,
        new VotingRule.VotingMembers(),
        new VotingRule.Group(seatClass, Optional.empty()),
        Memberships.HERE);
  }

  private static VotingRule all(VotingRule... rules) {
    return new VotingRule.AllOf(List.of(rules), Memberships.HERE);
  }

  private static Seat seat(String id, int number, long votes, Seat.Role role, String... classes) {
    return Memberships.seat(id, number, votes, role, List.of(classes));
  }

  private static Boards board(
      List<Seat> seats, VotingRule quorum, VotingRule carries, Map<String, Fraction> attendance) {
    return new Boards(
        new Body.Membership(
            seats,
            Body.SeatsKnown.ALL,
            Fact.of(quorum),
            Fact.of(carries),
            Body.Tie.CASTING_VOTE_OF_THE_CHAIR),
        attendance);
  }

  private static Boards castingVote() {
    return board(
        List.of(
            seat("chair", 1, 1, Seat.Role.CHAIR),
            seat("member", 9, 1, Seat.Role.MEMBER, "members-without-chair")),
        atLeast(0, Optional.empty()),
        MAJORITY,
        Map.of());
  }

  private static Boards classMajorities() {
    return board(
        List.of(
            seat("nhs", 7, 1, Seat.Role.MEMBER, "nhs"),
            seat("council", 5, 1, Seat.Role.MEMBER, "councils"),
            seat("independent", 2, 1, Seat.Role.MEMBER, "independent")),
        atLeast(0, Optional.empty()),
        all(
            moreThanHalf(Optional.empty()),
            moreThanHalf(Optional.of("nhs")),
            moreThanHalf(Optional.of("councils"))),
        Map.of());
  }

  private static Boards mayorsVeto() {
    var member = Seat.Role.MEMBER;
    return board(
        List.of(
            seat("mayor", 1, 1, Seat.Role.CHAIR),
            seat("council-w4", 1, 4, member, "council", "large-councils"),
            seat("council-w3", 2, 3, member, "council", "large-councils"),
            seat("council-w2", 2, 2, member, "council"),
            seat("council-w1", 3, 1, member, "council"),
            seat("observer", 2, 0, member)),
        atLeast(0, Optional.empty()),
        all(
            new VotingRule.Presence(
                List.of(
                    remit.core.source.Located.nowhere(new VotingRule.SeatRef(new SeatId("mayor")))),
                Memberships.HERE),
            atLeast(12, Optional.empty()),
            new VotingRule.Threshold(
                VotingRule.Comparison.AT_LEAST,
                new VotingRule.Count(4),
                new VotingRule.Counter("heads"),
                new VotingRule.Group(Optional.of("council"), Optional.empty()),
                Memberships.HERE)),
        Map.of());
  }

  private static Boards quorumAndAttendance() {
    var attendance = new LinkedHashMap<String, Fraction>();
    attendance.put("chair", Fraction.of(9, 10));
    attendance.put("vice-chair", Fraction.of(17, 20));
    attendance.put("executive", Fraction.of(9, 10));
    attendance.put("local-authority", Fraction.of(7, 10));
    attendance.put("independent", Fraction.of(4, 5));
    return board(
        List.of(
            seat("chair", 1, 1, Seat.Role.CHAIR, "presiding"),
            seat("vice-chair", 1, 1, Seat.Role.VICE_CHAIR, "presiding"),
            seat("executive", 5, 1, Seat.Role.MEMBER, "executives"),
            seat("local-authority", 3, 1, Seat.Role.MEMBER, "local-authority"),
            seat("independent", 1, 1, Seat.Role.MEMBER)),
        all(
            atLeast(6, Optional.empty()),
            atLeast(1, Optional.of("presiding")),
            atLeast(1, Optional.of("executives")),
            atLeast(1, Optional.of("local-authority"))),
        MAJORITY,
        attendance);
  }

  private static Boards thirds() {
    var seats = new ArrayList<Seat>();
    var rules = new ArrayList<>(List.of(moreThanHalf(Optional.empty())));
    for (var of : List.of("a", "b", "c", "d", "e")) {
      seats.add(seat(of, 12, 1, Seat.Role.MEMBER, of));
      rules.add(atLeast(4, Optional.of(of)));
    }
    return board(
        seats, atLeast(0, Optional.empty()), all(rules.toArray(VotingRule[]::new)), Map.of());
  }

  private Fraction whole(BigInteger number) {
    return new Fraction(number, BigInteger.ONE);
  }

  private Fraction truth(boolean value) {
    return value ? Fraction.ONE : Fraction.ZERO;
  }

  Fraction answer(String quantity) {
    var analysis = worked.analysis();
    if (quantity.startsWith("bloc ")) return bloc(quantity.substring(5));
    if (quantity.contains(" one ") || quantity.startsWith("one ")) return seat(quantity);
    var meeting =
        Meeting.of(
                Memberships.body(membership),
                membership.seats(),
                EVERYBODY,
                attendance.entrySet().stream()
                    .collect(Collectors.toMap(e -> new SeatId(e.getKey()), Map.Entry::getValue)))
            .orElseThrow();
    return switch (quantity) {
      case "winning coalitions" -> whole(analysis.winning());
      case "minimal winning coalitions" -> whole(analysis.minimalWinning().count());
      case "minimal blocking coalitions" -> whole(analysis.minimalBlocking().count());
      case "smallest winning size" -> Fraction.of(analysis.minimalWinning().smallestSize(), 1);
      case "smallest winning count" -> whole(analysis.minimalWinning().smallestCount());
      case "smallest blocking size" -> Fraction.of(analysis.minimalBlocking().smallestSize(), 1);
      case "smallest blocking count" -> whole(analysis.minimalBlocking().smallestCount());
      case "P(carry) all present, votes 50/50" -> analysis.chanceByCoin();
      case "P(quorate)" -> meeting.quorate().orElseThrow();
      case "P(carried)" -> meeting.carried().orElseThrow();
      case "P(carried | quorate)" -> {
        var quorate = meeting.quorate().orElseThrow();
        yield meeting.carried().orElseThrow().times(new Fraction(quorate.den(), quorate.num()));
      }
      default -> throw new IllegalArgumentException(quantity);
    };
  }

  private Fraction seat(String quantity) {
    var id = quantity.replaceAll(".*\\bone ", "").replaceAll(" (has a veto|is a dummy)$", "");
    var power = worked.analysis().players().get(first(id));
    if (quantity.startsWith("swings")) return whole(power.swings());
    if (quantity.startsWith("Penrose")) return power.banzhaf();
    if (quantity.startsWith("Banzhaf")) return power.banzhafShare();
    if (quantity.endsWith("has a veto")) return truth(power.veto());
    if (quantity.endsWith("is a dummy")) return truth(power.dummy());
    return ((Pivots.Exact) power.shapleyShubik()).share();
  }

  /// The number of the first player of a seat; those without a vote come last.
  private int first(String id) {
    return IntStream.range(0, game.places().size())
        .filter(p -> game.places().get(p).seat().id().value().equals(id))
        .findFirst()
        .orElse(game.places().size());
  }

  private Fraction bloc(String quantity) {
    int colon = quantity.indexOf(": ");
    var classes = List.of(quantity.substring(0, colon).split("\\+"));
    var asks = quantity.substring(colon + 2);
    var members = new BitSet();
    for (int p = 0; p < game.places().size(); p++) {
      var seat = game.places().get(p).seat();
      if (seat.classes().stream().anyMatch(classes::contains)) members.set(p);
    }
    var others = new BitSet();
    others.set(0, game.places().size());
    others.andNot(members);
    int all = worked.game().players();
    return switch (asks) {
      case "carries alone against all others" -> truth(worked.bloc(members).canCarryAlone());
      case "can block alone" -> truth(worked.bloc(members).canBlockAlone());
      case "P(carry | bloc votes yes, others 50/50)" ->
          new Fraction(
              worked.coalitions().carriedWith(members),
              BigInteger.ONE.shiftLeft(all - members.cardinality()));
      case "P(carry | bloc votes no, others 50/50)" -> against(classes, Map.of());
      case "P(carried), every present bloc member votes yes" -> with(classes);
      case "P(carried), every present bloc member votes no" -> against(classes, attendance);
      default -> throw new IllegalArgumentException(asks);
    };
  }

  private Set<SeatId> seats(List<String> classes) {
    return membership.seats().stream()
        .filter(s -> s.classes().stream().anyMatch(classes::contains))
        .map(Seat::id)
        .collect(Collectors.toSet());
  }

  private Fraction with(List<String> classes) {
    return meeting(attendance).carriedWith(seats(classes)).orElseThrow();
  }

  private Fraction against(List<String> classes, Map<String, Fraction> chances) {
    return meeting(chances).carriedAgainst(seats(classes)).orElseThrow();
  }

  private Meeting meeting(Map<String, Fraction> chances) {
    return Meeting.of(
            Memberships.body(membership),
            membership.seats(),
            EVERYBODY,
            chances.entrySet().stream()
                .collect(Collectors.toMap(e -> new SeatId(e.getKey()), Map.Entry::getValue)))
        .orElseThrow();
  }
}
