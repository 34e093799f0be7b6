package remit.core.power;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.charter.Seat;

/// Coalitions in words: `any 4 of the 7 NHS members with the chair`.
public final class CoalitionWords {
  private final List<BodyGame.Place> places;

  public CoalitionWords(BodyGame game) {
    places = game.places();
  }

  public String words(Profile profile) {
    var groups = new ArrayList<String>();
    var single = new ArrayList<String>();
    for (var part : profile.parts()) {
      if (part.players().size() == 1) single.add(name(places.get(part.players().getFirst())));
      else groups.add(group(part));
    }
    if (groups.isEmpty()) return listed(single);
    return single.isEmpty() ? listed(groups) : listed(groups) + " with " + listed(single);
  }

  private static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private static String name(BodyGame.Place place) {
    var seat = place.seat();
    if (seat.role() == Seat.Role.CHAIR) return "the chair";
    return BodyGame.number(seat) > 1 ? "one of `" + seat.id() + "`" : "`" + seat.id() + "`";
  }

  private String group(Profile.Part part) {
    int all = part.players().size();
    var who = members(part.players());
    if (who.startsWith("of "))
      return part.number() < all ? part.number() + " " + who : who.substring(3);
    if (part.number() < all) return "any %d of the %d %s".formatted(part.number(), all, who);
    return all == 2 ? "both " + who : "all %d %s".formatted(all, who);
  }

  private String members(List<Integer> players) {
    if (players.size() == places.size()) return "voting members";
    var chosen = players.stream().map(places::get).toList();
    return ownClass(chosen)
        .map(c -> c + " members")
        .or(() -> ownPartner(chosen).map(p -> "members from `" + p + "`"))
        .orElseGet(() -> others(chosen));
  }

  /// A class that they all have and nobody else has.
  private Optional<String> ownClass(List<BodyGame.Place> chosen) {
    return chosen.getFirst().seat().classes().stream()
        .filter(c -> isOwn(chosen, p -> p.seat().classes().contains(c)))
        .findFirst();
  }

  private Optional<String> ownPartner(List<BodyGame.Place> chosen) {
    return chosen.getFirst().seat().from().stream()
        .map(p -> p.value())
        .filter(id -> isOwn(chosen, p -> p.seat().comesFrom(id)))
        .map(Object::toString)
        .findFirst();
  }

  private boolean isOwn(
      List<BodyGame.Place> chosen, java.util.function.Predicate<BodyGame.Place> has) {
    return places.stream().filter(has).collect(Collectors.toSet()).equals(new HashSet<>(chosen));
  }

  private String others(List<BodyGame.Place> chosen) {
    if (chosen.size() > 6 && chosen.size() * 2 > places.size()) return "other members";
    var seats = chosen.stream().map(p -> "`" + p.seat().id() + "`").distinct().toList();
    return "of " + listed(seats);
  }
}
