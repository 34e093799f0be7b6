package remit.core.authority;

import static remit.core.authority.Acts.DAY;

import remit.core.charter.Charters;
import remit.core.charter.Gift;
import remit.core.proposal.Act;

/// The system that the tests of authority ask of, and how they ask.
final class AuthorityCases {
  private AuthorityCases() {}

  static Charters system() {
    return new Charters()
        .area("east")
        .area("west")
        .area("all", "east", "west")
        .partner("east-ccg", "ccg", "east")
        .partner("west-ccg", "ccg", "west")
        .partner("county", "council", "all")
        .body("east-gb", "governing body", "east-ccg")
        .body("west-gb", "governing body", "west-ccg")
        .body("cabinet", "cabinet", "county")
        .body("council", "full council", "county")
        .body("joint", "joint committee", "east-ccg", "west-ccg")
        .body("group", "partnership group", "east-ccg", "west-ccg", "county")
        .body("east-committee", "committee", "east-ccg")
        .post("east-chief", "east-ccg")
        .post("director", "county");
  }

  static Ruling rule(Charters charters, Act act) {
    return new AuthorityResolver(charters.on(DAY, SmallEngland.law())).rule(act);
  }

  static Ruling ask(Charters charters, Act act, String about) {
    return new AuthorityResolver(charters.on(DAY, SmallEngland.law()))
        .rule(Question.of(act).about(charters.actor(about)));
  }

  static Charters committee(Gift gift) {
    return system().gives(gift);
  }

  static String said(Ruling ruling) {
    return sentences(ruling.because()) + nearest(ruling);
  }

  static String nearest(Ruling ruling) {
    return ruling instanceof Ruling.Nobody(var refusals, _, _)
        ? refusals.stream()
            .flatMap(r -> r.nearest().stream())
            .map(n -> sentences(n.breaks()))
            .reduce("", String::concat)
        : "";
  }

  static String sentences(remit.core.because.Because because) {
    return because.says()
        + "\n"
        + because.from().stream().map(AuthorityCases::sentences).reduce("", String::concat);
  }
}
