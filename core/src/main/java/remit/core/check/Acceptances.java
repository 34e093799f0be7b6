package remit.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import remit.core.charter.Acceptance;
import remit.core.charter.Charter;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// Looks at what a charter accepts, after the rules ran: an acceptance that does nothing is found
/// itself.
public final class Acceptances {
  private static final RuleInfo MATCHES_NOTHING =
      RuleInfo.warning(
              "X001",
              "acceptance-of-nothing",
              "An acceptance names a finding that there is not",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A body can minute that it knows of a finding and lives with it. When the finding is gone, the minute should go too:
              it would cover the same fault if it came back, and nobody would see it.
              """)
          .bad(
              """
              accepts:
                - { rule: B003, at: vale-hwb, reason: known, by: vale-council-meeting, until: 2027-03-31 } #! X001
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  quorum: (none)
              accepts:
                - { rule: B002, at: vale-place-committee, reason: terms are being drawn up, by: icb-board, until: 2027-03-31 }
              """);

  private static final RuleInfo RUN_OUT =
      RuleInfo.warning(
              "X002",
              "acceptance-run-out",
              "An acceptance has run out and the finding is still there",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              An acceptance ends on a day, so that somebody looks again. After it the finding counts as before, and the body that
              accepted it should put it right or accept it anew.
              """)
          .bad(
              """
              posts:
                hospitals-chief-executive:
                  of: [hospitals, community-trust] #! K001
              accepts:
                - { rule: K001, at: hospitals-chief-executive, reason: for one year, by: hospitals-board, until: 2025-03-31 } #! X002
              """)
          .good(
              """
              posts:
                hospitals-chief-executive:
                  of: [hospitals, community-trust]
              accepts:
                - { rule: K001, at: hospitals-chief-executive, reason: for three years, by: hospitals-board, until: 2027-03-31 }
              """);

  private static final RuleInfo NOT_FOR_ACCEPTING =
      RuleInfo.warning(
              "X003",
              "acceptance-of-breach",
              "An acceptance names an error that rests on law",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A body can live with a warning. It cannot minute its way out of the law: an error that rests on a provision stays an
              error, and the acceptance has no effect.
              """)
          .bad(
              """
              posts:
                vale-monitoring-officer:
                  same holder as: [vale-finance-officer] #! K002
              accepts:
                - { rule: K002, at: vale-monitoring-officer, reason: a vacancy, by: vale-council-meeting, until: 2027-03-31 } #! X003
              """)
          .good(
              """
              posts:
                vale-monitoring-officer:
                  same holder as: [icb-place-director]
              """);

  /// The entries of the catalogue for what is found about acceptances, in order of their ids.
  public static final List<RuleInfo> ALL = List.of(MATCHES_NOTHING, RUN_OUT, NOT_FOR_ACCEPTING);

  private final Charter charter;
  private final LocalDate day;
  private final Set<String> checked;

  /// @param checked the ids of the rules that ran: nothing is said of an acceptance of another
  Acceptances(Charter charter, LocalDate day, Set<String> checked) {
    this.charter = charter;
    this.day = day;
    this.checked = Set.copyOf(checked);
  }

  void check(Findings findings) {
    var others = findings.inOrder();
    for (var acceptance : charter.text().accepts()) {
      if (checked.contains(acceptance.rule().value())) look(acceptance, others, findings);
    }
  }

  private void look(Acceptance acceptance, List<Finding> others, Findings findings) {
    var named = others.stream().filter(f -> Checker.names(acceptance, f)).toList();
    if (named.isEmpty()) findings.add(nothing(acceptance));
    else if (named.stream().noneMatch(Checker::mayBeAccepted)) findings.add(breach(acceptance));
    else if (day.isAfter(acceptance.until())) findings.add(runOut(acceptance));
  }

  private static String at(Acceptance acceptance) {
    return acceptance.at().map(a -> " at `" + a.value() + "`").orElse("");
  }

  private static String about(Acceptance acceptance) {
    return acceptance.at().map(a -> a.value()).orElse(acceptance.rule().value());
  }

  private static Finding.Draft draft(RuleInfo info, Acceptance acceptance) {
    return Finding.of(info, about(acceptance), acceptance.place(), "accepted here");
  }

  private static Finding nothing(Acceptance acceptance) {
    return draft(MATCHES_NOTHING, acceptance)
        .says("`%s`%s is accepted and is not found".formatted(acceptance.rule(), at(acceptance)))
        .why("an acceptance that covers nothing would hide the same fault if it came back")
        .help("take the acceptance of `%s`%s out".formatted(acceptance.rule(), at(acceptance)));
  }

  private static Finding runOut(Acceptance acceptance) {
    return draft(RUN_OUT, acceptance)
        .says(
            "the acceptance of `%s`%s ended on %s"
                .formatted(acceptance.rule(), at(acceptance), acceptance.until()))
        .why("after its last day an acceptance covers nothing")
        .help(
            "put `%s` right, or have it accepted anew with a later day"
                .formatted(acceptance.rule()));
  }

  private static Finding breach(Acceptance acceptance) {
    return draft(NOT_FOR_ACCEPTING, acceptance)
        .says(
            "`%s`%s is accepted and rests on law, so it stands"
                .formatted(acceptance.rule(), at(acceptance)))
        .why("a body cannot minute its way out of the law")
        .help("put `%s` right, and take the acceptance out".formatted(acceptance.rule()));
  }
}
