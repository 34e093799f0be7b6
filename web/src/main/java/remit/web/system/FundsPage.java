package remit.web.system;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Said;
import remit.web.page.SystemFrame;

/// Money that organisations hold or count together.
public record FundsPage(Layout layout, SystemFrame frame, List<Fund> funds) implements Page {
  /// @param year the year of the contributions
  public record Fund(
      String id,
      String name,
      String kind,
      Said host,
      Said governedBy,
      List<String> functions,
      Optional<String> year,
      List<Said> contributions,
      Said overspend,
      List<Said.Source> sources) {}
}
