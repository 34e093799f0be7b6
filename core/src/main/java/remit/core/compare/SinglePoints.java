package remit.core.compare;

import java.util.ArrayList;
import java.util.List;
import remit.core.charter.Post;
import remit.core.compare.SinglePoint.OnePartner;
import remit.core.compare.SinglePoint.OnePost;
import remit.core.kernel.PostId;

/// Finds where power meets in one post or one partner.
final class SinglePoints {
  private SinglePoints() {}

  static List<List<SinglePoint>> of(List<Looked> sides, List<PowerRow> power) {
    var all = new ArrayList<List<SinglePoint>>();
    for (var side : sides) {
      var points = new ArrayList<SinglePoint>();
      for (var post : side.on().posts()) point(side, post, points);
      for (var row : power) {
        var name = row.body().of().get(side.number()).map(b -> b.name()).orElse("");
        if (row.sides().get(side.number()) instanceof PowerRow.Power told) {
          told.shares().forEach(s -> point(s, name, points));
        }
      }
      all.add(List.copyOf(points));
    }
    return List.copyOf(all);
  }

  private static void point(Looked side, Post post, List<SinglePoint> points) {
    var serves = Looked.values(post.of()).stream().map(side::name).toList();
    var seats =
        side.on().bodies().stream()
            .filter(b -> side.on().seats(b).stream().anyMatch(s -> holds(s, post.id())))
            .map(b -> b.name())
            .toList();
    var also =
        post.sameHolderAs().stream()
            .flatMap(p -> side.on().findPost(p.value()).stream())
            .map(Post::title)
            .toList();
    if (serves.size() > 1 || seats.size() > 1 || !also.isEmpty()) {
      points.add(new OnePost(post.title(), serves, seats, also));
    }
  }

  private static boolean holds(remit.core.charter.Seat seat, PostId post) {
    return seat.heldBy().filter(h -> h.value().equals(post)).isPresent() && !seat.mayVote().no();
  }

  private static void point(PowerRow.Share share, String body, List<SinglePoint> points) {
    if (share.who() != PowerRow.Who.PARTNER) return;
    if (share.carriesAlone()) {
      points.add(new OnePartner(share.name(), body, SinglePoint.Power.CARRY));
    } else if (share.blocksAlone()) {
      points.add(new OnePartner(share.name(), body, SinglePoint.Power.BLOCK));
    }
  }
}
