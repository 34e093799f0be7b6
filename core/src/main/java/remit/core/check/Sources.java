package remit.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Citation;
import remit.core.law.Provision;

/// What findings rest on. A finding that names no source of its own rests on those of its rule that
/// are in force on the day.
final class Sources {
  private final Examined examined;

  Sources(Examined examined) {
    this.examined = examined;
  }

  List<Report.Source> of(Finding finding) {
    var citations = new ArrayList<Citation>(finding.sources());
    if (citations.isEmpty()) {
      finding.rule().provisions().stream()
          .filter(examined::isInForce)
          .map(examined::cite)
          .forEach(citations::add);
    }
    var documents = finding.rule().documents().stream().filter(d -> !d.equals(RuleInfo.STRUCTURAL));
    var all = Stream.concat(citations.stream(), documents.map(Citation::of));
    var byTitle = new LinkedHashMap<String, Report.Source>();
    all.forEach(c -> byTitle.putIfAbsent(c.title(), source(c)));
    return List.copyOf(byTitle.values());
  }

  /// General law and policy have no sections to look up, so they are cited with what they say.
  private static Citation cited(Citation citation, Provision provision) {
    return switch (provision.standing()) {
      case STATUTE, REGULATIONS, LOCAL, STATUTORY_GUIDANCE, GUIDANCE -> citation;
      case CASE_LAW, POLICY ->
          new Citation(
              citation.title() + ": " + provision.title(), citation.provision(), citation.link());
    };
  }

  private Report.Source source(Citation citation) {
    Optional<Provision> provision =
        citation.provision().flatMap(id -> examined.on().findProvision(id));
    return new Report.Source(
        provision.map(p -> cited(citation, p)).orElse(citation),
        provision.map(Provision::confidence));
  }
}
