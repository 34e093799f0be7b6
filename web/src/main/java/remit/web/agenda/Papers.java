package remit.web.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.service.meeting.Item;
import remit.service.meeting.ItemId;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.service.meeting.Paper;
import remit.service.meeting.PaperId;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;

/// Papers as everyone may see them: none before the agenda has gone out, and of a withheld one only
/// that it is there and on what ground it is withheld.
@Component
final class Papers {
  private static final int KILOBYTE = 1024;

  private final Meetings meetings;

  Papers(Meetings meetings) {
    this.meetings = meetings;
  }

  /// A paper that may be shown, and where it belongs.
  record Shown(Paper paper, Item item, Meeting meeting) {
    /// The ground on which its words are kept from the public.
    Optional<String> withheld() {
      return paper.exemptBecause().or(item::privateBecause).or(meeting::privateBecause);
    }
  }

  /// Empty where there is no such paper, or its agenda has not gone out.
  Optional<Shown> find(PaperId id) {
    return meetings
        .paper(id)
        .flatMap(p ->
            meetings
                .item(p.item())
                .flatMap(i ->
                    meetings
                        .find(i.meeting())
                        .filter(m -> m.agenda().isPresent())
                        .map(m -> new Shown(p, i, m))));
  }

  List<Paper> of(ItemId item) {
    return meetings.papers(item);
  }

  /// Which paper replaced which.
  static Map<PaperId, Paper> replacements(List<Paper> papers) {
    var replaced = new HashMap<PaperId, Paper>();
    papers.forEach(p -> p.replaces().ifPresent(old -> replaced.put(old, p)));
    return replaced;
  }

  static Optional<Link> link(Shown shown) {
    return shown.withheld().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Link(PublicRoutes.paper(shown.paper().id().value()), shown.paper().title()));
  }

  static Optional<Link> file(Shown shown) {
    return shown
        .paper()
        .file()
        .filter(_ -> shown.withheld().isEmpty())
        .map(f -> new Link(PublicRoutes.paperFile(shown.paper().id().value()), f.name()));
  }

  /// `PDF, 120 KB`.
  static String fileWords(Paper paper) {
    return paper
        .file()
        .map(f ->
            f.mediaType()
                    .replaceFirst(";.*", "")
                    .replaceFirst(".*/", "")
                    .toUpperCase(java.util.Locale.ROOT)
                + ", "
                + Math.max(1, (f.size() + KILOBYTE - 1) / KILOBYTE)
                + " KB")
        .orElse("");
  }
}
