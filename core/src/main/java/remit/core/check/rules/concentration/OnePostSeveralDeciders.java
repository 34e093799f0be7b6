package remit.core.check.rules.concentration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Post;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// One office that serves several sovereign bodies.
final class OnePostSeveralDeciders implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "K001",
              "one-post-several-deciders",
              "One post serves several organisations that decide for themselves",
              Heading.DECISIONS)
          .restsOn("NHSACT-13UA")
          .saysAlso(
              "For example letters of October 2019 (trade press, November 2019) on one chief"
                  + " executive for three commissioning groups who was also system lead")
          .explanation(
              """
              One person in several posts still owes each body its own duties, and each body its own advice. Where bodies have to
              agree with each other, or watch each other, the same person is on both sides of the table. It is lawful; it should be
              declared, and a conflict check is part of it.
              """)
          .bad(
              """
              posts:
                hospitals-chief-executive:
                  of: [hospitals, community-trust] #! K001
              """)
          .good(
              """
              posts:
                hospitals-chief-executive:
                  of: hospitals
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.POSTS, Section.PARTNERS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var post : examined.on().posts()) {
      if (!LEADS.contains(post.person().orElse(""))) continue;
      var served =
          post.of().stream()
              .filter(p -> isSovereign(examined, p.value()))
              .map(Located::value)
              .toList();
      if (served.size() > 1) findings.add(finding(examined, post, served));
    }
  }

  private static final Set<String> LEADS =
      Set.of(
          "chief executive", "accountable officer", "chief finance officer", "independent chair");

  private static boolean isSovereign(Examined examined, PartnerId id) {
    return examined
        .on()
        .findPartner(id)
        .flatMap(examined::kind)
        .filter(k -> !k.organs().isEmpty())
        .isPresent();
  }

  private static Finding finding(Examined examined, Post post, List<PartnerId> served) {
    var names =
        served.stream()
            .map(id -> examined.on().nameOf(new Actor.OfPartner(id)))
            .collect(Collectors.joining("; "));
    return Finding.of(
            INFO, post.id().value(), post.of().getFirst().place(), "serves " + served.size())
        .says(
            "`%s` serves %d organisations that each decide for themselves: %s"
                .formatted(post.id(), served.size(), names))
        .why(
            "one person in several posts owes each body its own duties, and may sit on both sides"
                + " of a table")
        .help(
            "record how conflicts between the duties of `%s` are handled, and who advises each body when they differ"
                .formatted(post.id()));
  }
}
