package remit.web.account;

import java.util.List;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Pagination;

/// @param entries the last first
public record TrailPage(Layout layout, List<Entry> entries, Pagination pagination) implements Page {
  public TrailPage {
    entries = List.copyOf(entries);
  }

  /// @param at the day and time in London
  public record Entry(String at, String act, String what, String place) {}
}
