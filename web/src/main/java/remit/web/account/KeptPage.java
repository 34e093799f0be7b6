package remit.web.account;

import java.util.List;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;

/// A form that was sent after its session had ended, to be looked at and sent again.
public record KeptPage(Layout layout, Form form, String action, List<Field> fields)
    implements Page {
  public KeptPage {
    fields = List.copyOf(fields);
  }

  /// One value of one field, by the name that the form gives it.
  public record Field(String name, String value) {}
}
