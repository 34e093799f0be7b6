package remit.core.authority;

import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;

/// The answer to a [Question].
public sealed interface Ruling {
  /// The whole answer as reasons.
  Because because();

  /// Who advises, scrutinises, is bound, and may decide besides.
  Around around();

  /// Each of the deciders has authority for every holder: any one of them decides alone.
  ///
  /// @param deciders the principal organ first, then by the length of their chains
  record Decides(List<Decider> deciders, Around around, Because because) implements Ruling {
    public Decides {
      deciders = List.copyOf(deciders);
    }
  }

  /// Nobody has authority for everything, but somebody has for each part: each must decide for
  /// itself.
  ///
  /// @param shares one for each holder, or for each of its functions where nobody has all of them
  record Jointly(List<Share> shares, Manner manner, Around around, Because because)
      implements Ruling {
    public Jointly {
      shares = List.copyOf(shares);
    }
  }

  /// Asked about somebody that has no authority and advises or reviews; or about an act that
  /// disposes of nothing.
  record Recommends(List<Actor> actors, Around around, Because because) implements Ruling {
    public Recommends {
      actors = List.copyOf(actors);
    }
  }

  /// For some holder there is nobody; or the one asked about has no authority.
  ///
  /// @param refusals one for each holder without; empty where no partner holds the function at all
  record Nobody(List<Refusal> refusals, Around around, Because because) implements Ruling {
    public Nobody {
      refusals = List.copyOf(refusals);
    }
  }

  /// Several have it, each to the exclusion of the others.
  record Contested(List<Decider> claims, Around around, Because because) implements Ruling {
    public Contested {
      claims = List.copyOf(claims);
    }
  }

  /// The answer depends on facts that are not known.
  ///
  /// @param settledBy the fewest facts that settle it, whatever they turn out to be
  /// @param search whether `settledBy` is known to be the fewest
  /// @param possible what the answer may turn out to be
  record Unknown(
      List<Missing> settledBy,
      Search search,
      List<Possible> possible,
      Around around,
      Because because)
      implements Ruling {
    public Unknown {
      settledBy = List.copyOf(settledBy);
      possible = List.copyOf(possible);
    }
  }

  /// Who may decide for one holder.
  ///
  /// @param functions those of the act that it holds; one of them only, where nobody has all
  record Share(PartnerId holder, List<FunctionId> functions, List<Decider> deciders) {
    public Share {
      functions = List.copyOf(functions);
      deciders = List.copyOf(deciders);
    }
  }

  /// How several decide.
  enum Manner {
    /// They meet together, and each decides for itself.
    IN_COMMON,
    SEPARATELY
  }

  /// How thoroughly the facts that settle an answer were looked for.
  enum Search {
    FEWEST,
    /// There are too many gaps to try every way of filling them: these all bear on the answer, and
    /// fewer may do.
    NOT_EXHAUSTED
  }

  /// An answer that may turn out, and who would decide then.
  record Possible(Kind kind, List<Actor> deciders) {
    public Possible {
      deciders = List.copyOf(deciders);
    }
  }

  /// The answers by name, in the words of the command line.
  enum Kind {
    DECIDES,
    JOINTLY,
    RECOMMENDS,
    NOBODY,
    CONTESTED,
    UNKNOWN;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  default Kind kind() {
    return switch (this) {
      case Decides _ -> Kind.DECIDES;
      case Jointly _ -> Kind.JOINTLY;
      case Recommends _ -> Kind.RECOMMENDS;
      case Nobody _ -> Kind.NOBODY;
      case Contested _ -> Kind.CONTESTED;
      case Unknown _ -> Kind.UNKNOWN;
    };
  }

  /// Everybody who decides by this ruling, each once, the first in order first.
  default List<Decider> deciders() {
    return switch (this) {
      case Decides(var deciders, _, _) -> deciders;
      case Jointly(var shares, _, _, _) ->
          shares.stream().flatMap(s -> s.deciders().stream()).distinct().toList();
      case Recommends _, Nobody _, Contested _, Unknown _ -> List.of();
    };
  }

  /// What has this actor to do with deciding by this ruling?
  default Optional<Decider> decider(Actor actor) {
    return deciders().stream().filter(d -> d.actor().equals(actor)).findFirst();
  }
}
