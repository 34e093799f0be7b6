package remit.core.decision;

import java.util.List;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Question;
import remit.core.authority.Ruling;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Whether a body may take a decision, asked before it is recorded.
public sealed interface Competence {
  Because because();

  /// It may.
  ///
  /// @param binds the partners for whom it decides
  /// @param manner alone, or its own part of what several decide
  record May(List<PartnerId> binds, Manner manner, Because because) implements Competence {
    public May {
      binds = List.copyOf(binds);
    }
  }

  /// It may not; the reasons end with where the chain breaks and what would mend it.
  record MayNot(Because because) implements Competence {}

  /// Whether it may depends on what the charter does not say. Not a yes: nothing is recorded as
  /// decided on it.
  record NotKnown(Because because) implements Competence {}

  /// How much of the matter the body decides.
  enum Manner {
    ALONE,
    ITS_SHARE
  }

  /// Asks of one body.
  ///
  /// @param question what is to be decided, for whom, on the day of the decision
  static Competence of(AuthorityResolver authority, Question question, Actor body) {
    var ruling = authority.rule(question);
    var decider = ruling.decider(body);
    if (decider.isPresent()) {
      var manner = ruling instanceof Ruling.Jointly ? Manner.ITS_SHARE : Manner.ALONE;
      return new May(decider.get().binds(), manner, ruling.because());
    }
    var about = authority.rule(question.about(body));
    return switch (about) {
      case Ruling.Decides r -> new May(binds(r), Manner.ALONE, r.because());
      case Ruling.Jointly r -> new May(binds(r), Manner.ITS_SHARE, r.because());
      case Ruling.Unknown r -> new NotKnown(r.because());
      case Ruling.Recommends r -> new MayNot(r.because());
      case Ruling.Nobody r -> new MayNot(r.because());
      case Ruling.Contested r -> new MayNot(r.because());
    };
  }

  private static List<PartnerId> binds(Ruling ruling) {
    return ruling.deciders().stream().flatMap(d -> d.binds().stream()).distinct().sorted().toList();
  }
}
