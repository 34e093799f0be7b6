package remit.web.page;

import java.util.List;
import java.util.Optional;

/// What stands above every page about a system: which system, on which day, and the way to its
/// other pages.
///
/// @param day the day in words
/// @param dayValue the same in ISO form, for a field
/// @param isChosen whether the visitor asked about this day
/// @param today the address of the same page as it is now
/// @param here the place among `places` that the page belongs to
/// @param problem why the day that was asked for cannot be shown
public record SystemFrame(
    String name,
    boolean isInvented,
    String day,
    String dayValue,
    boolean isChosen,
    String today,
    List<Link> places,
    String here,
    Optional<String> problem) {
  public SystemFrame {
    places = List.copyOf(places);
  }
}
