package remit.web.system;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.Said;
import remit.web.page.SystemFrame;

/// @param partOf the wider function
/// @param holders the organisations of this system that hold it
/// @param deciders who may decide on it, each with the chain that leads there
/// @param mistaken bodies that are said to decide it, and may not
/// @param caution what is unsure about it in law
public record FunctionPage(
    Layout layout,
    SystemFrame frame,
    String title,
    String functionClass,
    Optional<Link> partOf,
    List<Link> parts,
    List<Link> holders,
    List<Decides> deciders,
    List<String> advises,
    List<String> mistaken,
    List<Said.Source> sources,
    List<String> caution)
    implements Page {
  /// @param link to the one who decides; empty for an office
  /// @param over the function that it may decide on, where that is a wider one
  public record Decides(
      String name,
      Optional<Link> link,
      String holder,
      Optional<String> over,
      List<String> limits,
      List<String> missing,
      Reason why) {}

  /// All functions that an organisation of the system holds.
  public record All(Layout layout, SystemFrame frame, List<Group> groups) implements Page {
    public record Group(String name, List<Line> functions) {}

    public record Line(Link function, String holders, String deciders) {}
  }
}
