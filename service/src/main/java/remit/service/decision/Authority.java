package remit.service.decision;

import java.util.List;
import java.util.Optional;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Question;
import remit.core.authority.Ruling;
import remit.core.because.Because;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.charter.CharterOn;
import remit.core.decision.Competence;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.proposal.Act;
import remit.core.proposal.Proposal;
import remit.core.route.Router;

/// Asks the charter whether a body may decide a matter, and who else has to.
final class Authority {
  private final CharterOn charter;
  private final AuthorityResolver resolver;

  Authority(CharterOn charter) {
    this.charter = charter;
    resolver = new AuthorityResolver(charter);
  }

  Question about(Proposal proposal) {
    return new Router(charter, Counting.official(), Reading.ORDINARY).question(proposal);
  }

  static Question about(Act act) {
    return Question.of(act);
  }

  Competence competence(Question question, BodyId body) {
    return Competence.of(resolver, question, new Actor.OfBody(body));
  }

  /// The partners for all of whom the matter has to be decided.
  List<PartnerId> needed(Question question) {
    return switch (resolver.rule(question)) {
      case Ruling.Jointly(var shares, _, _, _) ->
          shares.stream().map(Ruling.Share::holder).distinct().sorted().toList();
      case Ruling.Decides r ->
          r.deciders().stream().flatMap(d -> d.binds().stream()).distinct().sorted().toList();
      case Ruling.Recommends _, Ruling.Nobody _, Ruling.Contested _, Ruling.Unknown _ -> List.of();
    };
  }

  /// Why the body may not decide, where it may not.
  static Optional<Because> refusal(Competence competence, String body) {
    return switch (competence) {
      case Competence.May _ -> Optional.empty();
      case Competence.MayNot(var because) ->
          Optional.of(Because.that(body + " may not decide this", because));
      case Competence.NotKnown(var because) ->
          Optional.of(
              Because.that("whether " + body + " may decide this is not known", because)
                  .mendedBy("saying in the charter what is not known"));
    };
  }
}
