package remit.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.service.people.Holding;
import remit.service.people.Place;
import remit.service.people.Role;
import remit.service.system.Systems;
import remit.web.page.Choice;
import remit.web.page.London;
import remit.web.page.Routes;

/// Reads the form that gives a post, and shows posts that were given.
@Component
final class Posts {
  private final Systems systems;
  private final Clock clock;

  /// What the form says.
  sealed interface Reading {
    record Fits(Role role, Place place, Optional<String> seat, LocalDate from) implements Reading {}

    /// @param faults by field, in the order of the page
    record Faulty(Map<String, String> faults) implements Reading {}
  }

  Posts(Systems systems, Clock clock) {
    this.systems = systems;
    this.clock = clock;
  }

  Reading read(Map<String, String> typed) {
    var faults = new LinkedHashMap<String, String>();
    var role =
        Arrays.stream(Role.values()).filter(r -> r.word().equals(typed.get("role"))).findFirst();
    if (role.isEmpty()) {
      faults.put("role", "Choose what the post lets its holder be");
    }
    var scope = role.map(Role::scope).orElse(Role.Scope.INSTALLATION);
    var system = text(typed, "system");
    var body = text(typed, "body");
    if (scope != Role.Scope.INSTALLATION && systems.find(system).isEmpty()) {
      faults.put("system", "Choose the system in which the post is held");
    } else if (scope == Role.Scope.BODY && !isBody(system, body)) {
      faults.put("body", "Enter the body's name in the charter, such as icb-board");
    }
    var from = day(typed);
    if (from.isEmpty()) {
      faults.put("from", "Enter the first day like 2026-04-01");
    }
    if (!faults.isEmpty() || role.isEmpty() || from.isEmpty()) {
      return new Reading.Faulty(faults);
    }
    return new Reading.Fits(
        role.get(), place(scope, system, body), seat(role.get(), typed), from.get());
  }

  private static Place place(Role.Scope scope, String system, String body) {
    return switch (scope) {
      case INSTALLATION -> Place.installation();
      case SYSTEM -> Place.of(system);
      case BODY -> Place.of(system, body);
    };
  }

  private static Optional<String> seat(Role role, Map<String, String> typed) {
    boolean isSeated = role == Role.MEMBER || role == Role.CHAIR;
    return Optional.of(text(typed, "seat")).filter(seat -> isSeated && !seat.isEmpty());
  }

  List<Choice> roles() {
    return Arrays.stream(Role.values()).map(role -> new Choice(role.word(), words(role))).toList();
  }

  /// With an empty choice first: an administrator's post is held in none.
  List<Choice> systems() {
    var choices = new java.util.ArrayList<>(List.of(new Choice("", "")));
    systems.all().forEach(system -> choices.add(new Choice(system.slug(), system.name())));
    return List.copyOf(choices);
  }

  PersonPage.Post shown(Holding held, String account) {
    var place =
        switch (held.place()) {
          case Place.Installation _ -> "the installation";
          case Place.InSystem(var system) -> system;
          case Place.InBody(var system, var body) -> body + " of " + system;
        };
    var until = held.until().map(last -> " to " + London.day(last)).orElse("");
    return new PersonPage.Post(
        words(held.role()) + held.seat().map(seat -> ", seat " + seat).orElse(""),
        place,
        "from " + London.day(held.from()) + until,
        held.until().isEmpty() ? Routes.endPost(account, held.id()) : "");
  }

  private boolean isBody(String system, String body) {
    return systems
        .now(system, London.today(clock))
        .filter(governing ->
            governing.charter().bodies().stream().anyMatch(b -> b.id().value().equals(body)))
        .isPresent();
  }

  private static Optional<LocalDate> day(Map<String, String> typed) {
    try {
      return Optional.of(LocalDate.parse(text(typed, "from")));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static String words(Role role) {
    var words = role.word().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").strip();
  }
}
