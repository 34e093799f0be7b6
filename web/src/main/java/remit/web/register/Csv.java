package remit.web.register;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A table as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe, because what stands in it was typed by others.
final class Csv {
  private final StringBuilder text = new StringBuilder();

  void row(String... cells) {
    text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  String text() {
    return text.toString();
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    var safe = formula ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
