package remit.web.meeting;

import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.meeting.Place;

/// What people call bodies and places.
final class Names {
  private final CharterOn charter;

  Names(CharterOn charter) {
    this.charter = charter;
  }

  String body(BodyId id) {
    return charter.nameOf(new Actor.OfBody(id));
  }

  /// The post that holds the seat, else the seat in words; the number where several are alike.
  String place(Body body, Place place) {
    var seat =
        body.seats().stream().filter(s -> s.id().equals(place.seat())).findFirst().orElseThrow();
    var name =
        seat.heldBy()
            .map(p -> charter.nameOf(new Actor.OfPost(p.value())))
            .orElseGet(() -> words(place.seat().value()));
    return seat.number().known().orElse(1) > 1 ? name + " " + place.number() : name;
  }

  private static String words(String slug) {
    var words = slug.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
