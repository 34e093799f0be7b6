package remit.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form as it is shown: what was typed, what is wrong with it, and the two hidden marks. Fields
/// are known by their names; their labels stand in the template.
///
/// @param csrf proves that the form came from our page; field `_csrf`
/// @param once lets a second send of the same form do nothing; field `_once`
/// @param values what was typed so far, by field
/// @param faults what is wrong, by field, in the order of the page; said in words for people
public record Form(
    String csrf, String once, Map<String, String> values, Map<String, String> faults) {
  public Form {
    values = Map.copyOf(values);
    faults = Map.copyOf(new LinkedHashMap<>(faults)).isEmpty() ? Map.of() : ordered(faults);
  }

  public static Form empty(String csrf, String once) {
    return new Form(csrf, once, Map.of(), Map.of());
  }

  /// Shown without marks: for a form that only asks (GET).
  public static Form asking(Map<String, String> values) {
    return new Form("", "", values, Map.of());
  }

  public Form with(Map<String, String> typed, Map<String, String> wrong) {
    return new Form(csrf, once, typed, wrong);
  }

  /// What stands in the field; empty where nothing was typed.
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isChosen(String field, String value) {
    return value(field).equals(value);
  }

  /// What is wrong with the field.
  public Optional<String> fault(String field) {
    return Optional.ofNullable(faults.get(field));
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /// For the summary above the form: each fault leads to its field.
  public List<Link> problems() {
    return faults.entrySet().stream()
        .map(fault -> new Link("#" + fault.getKey(), fault.getValue()))
        .toList();
  }

  private static Map<String, String> ordered(Map<String, String> faults) {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(faults));
  }
}
