package remit.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import remit.core.calendar.Counting;
import remit.core.calendar.Nation;
import remit.core.calendar.Reading;
import remit.core.calendar.WorkingDays;
import remit.testkit.Gen;
import remit.testkit.Property;

/// The network agrees with trying every day, forward and backward.
class NetworkPropertyTest {
  /// A Monday in a stretch of weeks without bank holidays.
  private static final LocalDate START = LocalDate.of(2019, 9, 9);

  private static final int WINDOW = 18;

  private record Puzzle(List<NaiveNetwork.Kind> kinds, List<NaiveNetwork.Arc> arcs) {
    /// What counts in clear working days starts on one: a notice lies open while the offices are.
    Puzzle {
      var from = arcs.stream().filter(a -> a.how() == NaiveNetwork.How.CLEAR_WEEKDAYS).toList();
      var open = new ArrayList<>(kinds);
      for (var arc : from) {
        if (open.get(arc.first()) == NaiveNetwork.Kind.ANY) {
          open.set(arc.first(), NaiveNetwork.Kind.WEEKDAY);
        }
      }
      kinds = List.copyOf(open);
    }

    NaiveNetwork naive() {
      return new NaiveNetwork(START, WINDOW, kinds, arcs);
    }

    Network network() {
      var network = new Network(new Terms(Counting.official(), Reading.ORDINARY));
      for (var kind : kinds) network.moment(days(kind));
      for (var arc : arcs) network.link(new Network.Link(arc.first(), arc.second(), gap(arc), ""));
      return network;
    }
  }

  private static Days days(NaiveNetwork.Kind kind) {
    return switch (kind) {
      case ANY -> new Days.Any();
      case WEEKDAY -> new Days.Office(WorkingDays.of(Nation.ENGLAND_AND_WALES));
      case TUESDAY ->
          new Days.Meetings(Rules.every("FREQ=WEEKLY;BYDAY=TU").known().orElseThrow(), "somebody");
      case EXACTLY_DAY_SEVEN -> new Days.Exactly(START.plusDays(7));
    };
  }

  private static Gap gap(NaiveNetwork.Arc arc) {
    return switch (arc.how()) {
      case NOT_BEFORE -> new Gap.NotBefore();
      case DAY_AFTER -> new Gap.DayAfter();
      case CALENDAR_DAYS -> new Gap.AtLeast(Rules.term(arc.days() + " days"));
      case CLEAR_WEEKDAYS -> new Gap.AtLeast(Rules.term(arc.days() + " clear working days"));
      case WITHIN_CALENDAR_DAYS -> new Gap.Within(Rules.term(arc.days() + " days"));
    };
  }

  private static final Gen<List<NaiveNetwork.Kind>> KINDS =
      Gen.of(List.of(NaiveNetwork.Kind.values())).list(2, 3);

  private static Gen<NaiveNetwork.Arc> arcs(int moments) {
    var hows = Gen.of(List.of(NaiveNetwork.How.values()));
    return choices -> {
      int first = choices.next(moments);
      int second = (first + 1 + choices.next(moments - 1)) % moments;
      return new NaiveNetwork.Arc(first, second, hows.draw(choices), 1 + choices.next(5));
    };
  }

  private static final Gen<Puzzle> PUZZLES =
      KINDS.flatMap(kinds -> arcs(kinds.size()).list(0, 4).map(arcs -> new Puzzle(kinds, arcs)));

  @Test
  void everyMomentIsAsEarlyAsTryingEveryDayFindsIt() {
    Property.forAll(
        200,
        PUZZLES,
        puzzle -> {
          var naive = NaiveNetwork.extreme(puzzle.naive().schedules(), true);
          switch (puzzle.network().forward(START)) {
            case Network.Forward.None _ -> assertTrue(naive.isEmpty());
            case Network.Forward.Found(var days, _) -> {
              boolean inside = days.stream().allMatch(d -> d.isBefore(START.plusDays(WINDOW)));
              if (inside) assertEquals(naive.orElseThrow(), days);
              else assertTrue(naive.isEmpty());
            }
          }
        });
  }

  @Test
  void everyMomentIsAsLateAsTryingEveryDayFindsItWhereALimitPresses() {
    Property.forAll(
        200,
        PUZZLES,
        puzzle -> {
          var naive = NaiveNetwork.extreme(puzzle.naive().schedules(), false);
          if (naive.isEmpty()) return;
          var caps = new TreeMap<Integer, LocalDate>();
          for (int i = 0; i < puzzle.kinds().size(); i++) caps.put(i, START.plusDays(WINDOW - 1L));
          var latest = puzzle.network().backward(caps);
          for (int i = 0; i < puzzle.kinds().size(); i++) {
            assertEquals(naive.get().get(i), latest.get(i));
          }
        });
  }

  @Test
  void aCircleIsFoundWhereMomentsWaitForEachOther() {
    var network = new Network(new Terms(Counting.official(), Reading.ORDINARY));
    for (int i = 0; i < 3; i++) network.moment(new Days.Any());
    network.link(new Network.Link(0, 1, new Gap.NotBefore(), "a"));
    network.link(new Network.Link(1, 2, new Gap.NotBefore(), "b"));
    assertTrue(network.circle().isEmpty());
    network.link(new Network.Link(2, 1, new Gap.Within(Rules.term("5 days")), "c"));
    assertTrue(network.circle().isEmpty());
    network.link(new Network.Link(2, 1, new Gap.DayAfter(), "d"));
    assertEquals(List.of("b", "d"), network.circle().stream().map(Network.Link::label).toList());
    assertInstanceOf(Network.Forward.None.class, network.forward(START));
  }

  @Test
  void whatWaitsForAnUnknownDayIsOnlyALowerBound() {
    var network = new Network(new Terms(Counting.official(), Reading.ORDINARY));
    network.moment(new Days.NotKnown("when it meets"));
    network.moment(new Days.Any());
    network.moment(new Days.Any());
    network.link(new Network.Link(0, 1, new Gap.AtLeast(Rules.term("5 days")), "a"));
    var found = assertInstanceOf(Network.Forward.Found.class, network.forward(START));
    assertEquals(START.plusDays(5), found.days().get(1));
    assertTrue(found.missing().get(1).contains("when it meets"));
    assertFalse(found.missing().get(2).contains("when it meets"));
  }
}
