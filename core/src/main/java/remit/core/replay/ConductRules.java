package remit.core.replay;

import java.util.List;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// The catalogue entries of what a replay can find: rules of conduct, beside those of structure
/// that the review has. Their examples are traces.
public final class ConductRules {
  static final RuleInfo DECIDED_BEFORE_CONSULTATION_CLOSED =
      RuleInfo.error(
              "C001",
              "decided-before-consultation-closed",
              "A decision was taken before its consultation had closed",
              Heading.DEMOCRACY)
          .restsOn("LAW-GUNNING")
          .explanation(
              """
              Who consults must take what comes in conscientiously into account. A decision on or before the last day of the consultation
              cannot have done so for what came in at the end.
              """)
          .bad(
              """
              events:
                - { on: { from: 2020-09-28, to: 2020-12-21 }, by: ccg, towards: public, kind: consult, what: consult the public }
                - { on: 2020-12-15, by: governing-body, kind: decide, what: decides } #! C001
              """)
          .good(
              """
              events:
                - { on: { from: 2020-09-28, to: 2020-12-21 }, by: ccg, towards: public, kind: consult, what: consult the public }
                - { on: 2021-03-09, by: governing-body, kind: decide, what: decides }
              """);

  static final RuleInfo SCRUTINY_AFTER_DECISION =
      RuleInfo.warning(
              "C002",
              "scrutiny-after-decision",
              "Scrutiny considered the proposal only after the decision, as far as is shown",
              Heading.DEMOCRACY)
          .restsOn("SI2013-218-23", "SI2013-218-30")
          .explanation(
              """
              The councils are consulted on a substantial change of services while it is under consideration, with a date for their comments.
              Scrutiny that looks at the results after the decision cannot change it. What is not shown may still have happened: an earlier
              meeting, entered in the trace, removes the finding.
              """)
          .bad(
              """
              events:
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides }
                - { on: 2021-07-06, by: joint-scrutiny, kind: scrutinise, what: considers the results } #! C002
              """)
          .good(
              """
              events:
                - { on: 2021-05-11, by: joint-scrutiny, kind: scrutinise, what: considers the results }
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides }
              """);

  static final RuleInfo FINDINGS_SHORTLY_BEFORE_DECISION =
      RuleInfo.note(
              "C003",
              "findings-shortly-before-decision",
              "The findings of a consultation were published shortly before the decision",
              Heading.OPENNESS)
          .restsOn("LAW-GUNNING")
          .saysAlso("our own yardstick: fewer than 28 days")
          .explanation(
              """
              No law says how long the findings of a consultation must be public before the decision. How long they were bears on whether
              those who decided could take them conscientiously into account, and on whether anybody could answer them; so it is shown.
              """)
          .bad(
              """
              events:
                - { on: 2021-05-26, by: ccg, kind: publish, what: publish the report of findings } #! C003
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides }
              """)
          .good(
              """
              events:
                - { on: 2021-04-14, by: ccg, kind: publish, what: publish the report of findings }
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides }
              """);

  static final RuleInfo SHORT_NOTICE =
      RuleInfo.error(
              "C004",
              "short-notice",
              "Notice or papers went out later than the law allows before the meeting",
              Heading.OPENNESS)
          .restsOn("LGA1972-100A", "LGA1972-100B", "SI2012-2089-6-7", "PBAMA1960", "LAW-ELITESTONE")
          .explanation(
              """
              A council's meeting needs five clear working days' notice and papers, a listed NHS body's three clear days' notice. A meeting
              convened at shorter notice, or an item that the chair takes as urgent for special circumstances that are minuted, is another
              matter: enter what was done in the trace.
              """)
          .bad(
              """
              events:
                - { on: 2019-10-08, by: hwb, kind: circulate papers, what: opens agenda and reports } #! C004
                - { on: 2019-10-10, by: hwb, kind: discuss, what: discusses the plan }
              """)
          .good(
              """
              events:
                - { on: 2019-10-02, by: hwb, kind: circulate papers, what: opens agenda and reports }
                - { on: 2019-10-10, by: hwb, kind: discuss, what: discusses the plan }
              """);

  static final RuleInfo KEY_DECISION_WITHOUT_ROUTE =
      RuleInfo.error(
              "C005",
              "key-decision-without-route",
              "A key decision was taken before the 28 clear days of its document had passed",
              Heading.DECISIONS)
          .restsOn("SI2012-2089-8", "SI2012-2089-9", "SI2012-2089-10", "SI2012-2089-11")
          .explanation(
              """
              A key decision waits for 28 clear days after its document is published, or takes the general exception or special urgency on
              their grounds. Without one of the three it may not be made. The days are counted in the reading that is kinder to the decision.
              """)
          .bad(
              """
              events:
                - { on: 2026-06-01, by: cabinet, kind: publish, what: publish the key decision document } #! C005
                - { on: 2026-06-16, by: cabinet, kind: decide, what: decides }
              """)
          .good(
              """
              events:
                - { on: 2026-05-18, by: cabinet, kind: publish, what: publish the key decision document }
                - { on: 2026-06-16, by: cabinet, kind: decide, what: decides }
              """);

  static final RuleInfo IMPLEMENTED_BEFORE_WINDOW_CLOSED =
      RuleInfo.warning(
              "C006",
              "implemented-before-call-in-ended",
              "A decision was put into effect before it could no longer be called in",
              Heading.DECISIONS)
          .restsOn("LGA2000-9F", "LOCAL-CALLIN")
          .explanation(
              """
              A decision that may be called in does not take effect until the window has closed. How long the window is, and which decisions
              are exempt, is for the council's constitution: five working days are usual and are used where it says nothing.
              """)
          .bad(
              """
              events:
                - { on: 2026-04-29, by: cabinet, kind: publish, what: open the written statement }
                - { on: 2026-05-05, by: cabinet, kind: implement, what: the agreement starts } #! C006
              """)
          .good(
              """
              events:
                - { on: 2026-04-29, by: cabinet, kind: publish, what: open the written statement }
                - { on: 2026-05-08, by: cabinet, kind: implement, what: the agreement starts }
              """);

  static final RuleInfo WRONG_BODY =
      RuleInfo.error(
              "C007",
              "decided-by-the-wrong-body",
              "A decision is shown only by a body that has no authority for it",
              Heading.DECISIONS)
          .restsOn("CONCEPT-NONSTAT", "LGA1972-101", "NHSACT-65Z5")
          .explanation(
              """
              A decision binds only where whoever took it had authority: by law, or by a chain of good delegations. As far as the charter
              says, this body has none, and no decision of one that has is shown.
              """)
          .bad(
              """
              events:
                - { on: 2019-11-12, by: partnership-group, kind: decide, what: agrees the plan } #! C007
              """)
          .good(
              """
              events:
                - { on: 2019-11-12, by: governing-body, kind: decide, what: approves the plan }
              """);

  static final RuleInfo STALE_REFERRAL =
      RuleInfo.error(
              "C008",
              "referral-after-its-end",
              "A proposal was referred to the Secretary of State after the right to do so had"
                  + " ended",
              Heading.DEMOCRACY)
          .restsOn("SI2013-218-23-REFERRAL", "NHSACT-SCH10A", "SI2024-15")
          .explanation(
              """
              Councils could report a proposal to the Secretary of State until 30 January 2024. Since then anybody may ask that it be called
              in; a referral under the old regulation has no effect.
              """)
          .bad(
              """
              events:
                - { on: 2024-03-05, by: council, towards: secretary of state, kind: notify, what: refers the proposal } #! C008
              """)
          .good(
              """
              events:
                - { on: 2024-03-05, by: council, towards: secretary of state, kind: notify, what: asks that the proposal be called in }
              """);

  static final RuleInfo PLAN_BEFORE_BOARD_OPINION =
      RuleInfo.error(
              "C009",
              "plan-before-board-opinion",
              "A plan was decided before a health and wellbeing board had given its opinion",
              Heading.DEMOCRACY)
          .restsOn("NHSACT-14Z54-55", "NHSACT-14Z11-13")
          .explanation(
              """
              Each health and wellbeing board is given a draft of the plan and gives its opinion whether it takes proper account of the joint
              local health and wellbeing strategy; the published plan states that opinion. An opinion after the decision comes too late.
              """)
          .bad(
              """
              events:
                - { on: 2027-03-25, by: icb-board, kind: decide, what: approves the plan }
                - { on: 2027-04-08, by: hwb, kind: respond, what: gives its opinion } #! C009
              """)
          .good(
              """
              events:
                - { on: 2027-03-11, by: hwb, kind: respond, what: gives its opinion }
                - { on: 2027-03-25, by: icb-board, kind: decide, what: approves the plan }
              """);

  static final RuleInfo PRIVATE_WITHOUT_BASIS =
      RuleInfo.note(
              "C010",
              "private-business-without-basis-shown",
              "A decision was taken in private, and no ground for that is shown",
              Heading.OPENNESS)
          .restsOn("LGA1972-100A", "LGA1972-SCH12A", "SI2012-2089-3-5", "PBAMA1960")
          .explanation(
              """
              The public may be excluded by a resolution that names its ground, and a council's executive gives notice 28 clear days and
              again five clear days before. The trace shows neither; that is not to say that there was none.
              """)
          .bad(
              """
              events:
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides, in public: no } #! C010
              """)
          .good(
              """
              events:
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides, in public: yes }
              """);

  static final RuleInfo DISCUSSED_AFTER_DECISION =
      RuleInfo.warning(
              "C011",
              "discussed-after-decision",
              "A discussion that was to come first came after the decision",
              Heading.DEMOCRACY)
          .restsOn("GUID-LTPIF-2019")
          .explanation(
              """
              The primary and community care parts of the five-year plans of 2019 were to have a dedicated discussion at every health and
              wellbeing board. After the decision it has nothing left to bear on.
              """)
          .bad(
              """
              events:
                - { on: 2019-11-12, by: governing-body, kind: decide, what: approves the plan }
                - { on: 2019-11-28, by: hwb, kind: discuss, what: discusses the primary care part } #! C011
              """)
          .good(
              """
              events:
                - { on: 2019-10-31, by: hwb, kind: discuss, what: discusses the primary care part }
                - { on: 2019-11-12, by: governing-body, kind: decide, what: approves the plan }
              """);

  static final RuleInfo STEP_OUT_OF_TURN =
      RuleInfo.warning(
              "C012",
              "step-out-of-turn",
              "A step was taken too late, too early or in the wrong order",
              Heading.DECISIONS)
          .saysAlso("the provision that asks for the step")
          .explanation(
              """
              The route puts the steps in an order, with terms between some of them. This one was taken against it on every day that the
              evidence leaves open.
              """)
          .bad(
              """
              events:
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides }
                - { on: 2021-06-22, by: governing-body, kind: consider, what: considers the responses } #! C012
              """)
          .good(
              """
              events:
                - { on: 2021-05-25, by: governing-body, kind: consider, what: considers the responses }
                - { on: 2021-06-08, by: governing-body, kind: decide, what: decides }
              """);

  /// All of them, in the order of their identifiers.
  public static final List<RuleInfo> ALL =
      List.of(
          DECIDED_BEFORE_CONSULTATION_CLOSED,
          SCRUTINY_AFTER_DECISION,
          FINDINGS_SHORTLY_BEFORE_DECISION,
          SHORT_NOTICE,
          KEY_DECISION_WITHOUT_ROUTE,
          IMPLEMENTED_BEFORE_WINDOW_CLOSED,
          WRONG_BODY,
          STALE_REFERRAL,
          PLAN_BEFORE_BOARD_OPINION,
          PRIVATE_WITHOUT_BASIS,
          DISCUSSED_AFTER_DECISION,
          STEP_OUT_OF_TURN);

  private ConductRules() {}
}
