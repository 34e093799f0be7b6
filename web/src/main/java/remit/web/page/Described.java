package remit.web.page;

import org.jspecify.annotations.Nullable;

/// Names what a field is described by, for screen readers.
public final class Described {
  private Described() {}

  /// The ids of the hint and of the fault, as far as there are such; null where there are none,
  /// which leaves the attribute out.
  public static @Nullable String by(Form form, String field, @Nullable String hint) {
    var hinted = hint == null ? "" : field + "-hint";
    var faulty = form.fault(field).isPresent() ? field + "-error" : "";
    var ids = (hinted + " " + faulty).strip();
    return ids.isEmpty() ? null : ids;
  }
}
