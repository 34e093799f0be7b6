package remit.web.guard;

import java.util.List;
import java.util.Map;
import remit.service.people.Place;

/// Where something that an address names belongs: a meeting to its bodies, a vote to the body that
/// votes.
@FunctionalInterface
public interface Whereabouts {
  /// @param named the variable parts of the address, by name
  /// @return empty where there is no such thing
  List<Place> of(Map<String, String> named);
}
