package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.core.charter.Body;
import remit.core.voting.Ballot;
import remit.core.voting.Division;
import remit.core.voting.Outcome;
import remit.testkit.Property;

/// A body's game, against the same body's divisions: every way that everybody can vote.
class BodyGameTest {
  @Test
  void theGameCarriesWhatTheDivisionCarries() {
    Property.forAll(400, Memberships.alwaysQuorate(), BodyGameTest::compare);
  }

  private static void compare(Body.Membership membership) {
    var body = Memberships.body(membership);
    var made = BodyGame.of(body, membership.seats(), BodyGame.Given.EVERYBODY);
    if (made instanceof BodyGame.NotKnown) return;
    var game = assertInstanceOf(BodyGame.Playable.class, made).game();
    int places = game.places().size();
    for (int yes = 0; yes < 1 << places; yes++) {
      var outcome = new Division(membership, ballots(game.places(), yes)).outcome();
      assertEquals(
          outcome instanceof Outcome.Carried,
          game.game().carries(BitSet.valueOf(new long[] {yes})));
    }
  }

  private static List<Ballot> ballots(List<BodyGame.Place> places, int yes) {
    var ballots = new ArrayList<Ballot>();
    for (int p = 0; p < places.size(); p++) {
      var place = places.get(p);
      var cast = (yes >> p & 1) == 1 ? Ballot.Cast.FOR : Ballot.Cast.AGAINST;
      ballots.add(new Ballot(place.seat(), place.number(), cast));
    }
    return ballots;
  }
}
