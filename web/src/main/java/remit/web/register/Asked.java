package remit.web.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.BodyId;
import remit.service.decision.Kind;
import remit.service.decision.Register;
import remit.web.http.Missing;
import remit.web.page.Address;
import remit.web.page.PublicRoutes;
import remit.web.show.SystemViews;

/// What was asked of a register, as it stands in the address.
///
/// @param values the fields of the form that are filled in
record Asked(String system, Register.Filter filter, Map<String, String> values) {
  static Asked of(
      String system,
      Optional<String> body,
      Optional<String> kind,
      Optional<String> from,
      Optional<String> to) {
    var values = new LinkedHashMap<String, String>();
    put(values, "body", body);
    put(values, "kind", kind);
    put(values, "from", from);
    put(values, "to", to);
    return new Asked(system, filter(values), values);
  }

  private static Register.Filter filter(Map<String, String> values) {
    return new Register.Filter(
        Optional.ofNullable(values.get("body")).map(Asked::body),
        Optional.ofNullable(values.get("kind")).map(Asked::kind),
        Optional.ofNullable(values.get("from")).map(Asked::day),
        Optional.ofNullable(values.get("to")).map(Asked::day));
  }

  private static void put(Map<String, String> values, String name, Optional<String> value) {
    value.filter(v -> !v.isBlank()).ifPresent(v -> values.put(name, v));
  }

  private static BodyId body(String text) {
    if (text.length() > remit.core.kernel.Id.LONGEST) throw new Missing("body " + text.length());
    return new BodyId(text);
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(k -> k.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Missing("kind"));
  }

  private static LocalDate day(String text) {
    return SystemViews.day(text);
  }

  boolean isFiltered() {
    return !values.isEmpty();
  }

  String page(int number) {
    return address(PublicRoutes.decisions(system), number);
  }

  String csv() {
    return address(PublicRoutes.decisionsCsv(system), 1);
  }

  private String address(String start, int number) {
    var address = Address.at(start);
    values.forEach(address::asking);
    if (number > 1) address.asking("page", Integer.toString(number));
    return address.toString();
  }
}
