package remit.web.system;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Said;
import remit.web.page.SystemFrame;

/// @param kind the kind of organisation, in the law's words
/// @param sector of which sector, where that is known
/// @param functions what it holds, and who decides on it
/// @param bodies those whose body it has, alone or with others
/// @param seats where it sits
/// @param decidedFor who may decide on its behalf, besides itself
/// @param bonds what it must comply with
public record PartnerPage(
    Layout layout,
    SystemFrame frame,
    String name,
    String kind,
    Optional<String> sector,
    List<String> serves,
    Said stance,
    List<String> succeeds,
    List<Holding> functions,
    List<Link> bodies,
    List<SeatOn> seats,
    List<DecidedFor> decidedFor,
    List<Bond> bonds,
    List<Said.Source> sources)
    implements Page {
  /// @param deciders who may decide on it for this organisation
  public record Holding(Link function, List<String> deciders) {}

  /// @param votes yes, no or unknown
  public record SeatOn(Link body, String seat, String votes) {}

  public record DecidedFor(Link body, List<Link> functions) {}

  public record Bond(String nature, String with, List<String> by, List<Said.Source> sources) {}

  /// All of a system's organisations.
  public record All(Layout layout, SystemFrame frame, List<Line> partners) implements Page {
    public record Line(Link partner, String kind, String stance, String serves) {}
  }
}
