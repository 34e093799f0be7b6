package remit.core.check.rules.concentration;

import java.util.Set;
import remit.core.charter.Post;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PostId;
import remit.core.source.Located;

/// Two statutory offices in one hand.
final class OfficesThatExclude implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "K002",
              "offices-that-exclude-each-other",
              "One person holds two statutory offices that must be apart",
              Heading.DECISIONS)
          .restsOn("LGHA1989-4-5")
          .explanation(
              """
              A council's monitoring officer must be able to report that the council is about to act unlawfully, and its responsible
              finance officer that it cannot pay. The law keeps the monitoring officer apart from the head of paid service and from
              the finance officer, so that neither can be silenced by the other.
              """)
          .bad(
              """
              posts:
                vale-monitoring-officer:
                  same holder as: [vale-finance-officer] #! K002
              """)
          .good(
              """
              posts:
                vale-monitoring-officer:
                  same holder as: [icb-place-director]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.POSTS);
  }

  private static final Set<String> APART =
      Set.of("responsible finance officer", "head of paid service");

  @Override
  public void check(Examined examined, Findings findings) {
    for (var post : examined.on().posts()) {
      if (!post.person().orElse("").equals("monitoring officer")) continue;
      for (var same : post.sameHolderAs()) {
        examined
            .on()
            .findPost(same.value())
            .filter(other -> other.person().filter(APART::contains).isPresent())
            .filter(other -> shareCouncil(post, other))
            .ifPresent(other -> findings.add(finding(post, same, other)));
      }
    }
  }

  private static boolean shareCouncil(Post post, Post other) {
    return post.of().stream()
        .anyMatch(p -> other.of().stream().anyMatch(o -> o.value().equals(p.value())));
  }

  private static Finding finding(Post post, Located<PostId> same, Post other) {
    return Finding.of(INFO, post.id().value(), same.place(), "the same person")
        .says("the same person is `%s` and `%s` of one council".formatted(post.id(), other.id()))
        .also(other.place(), "the other office")
        .why(
            "the monitoring officer may be neither the head of paid service nor the responsible"
                + " finance officer")
        .help("give `%s` or `%s` to somebody else".formatted(post.id(), other.id()));
  }
}
