package remit.core.map;

import java.util.ArrayList;
import java.util.List;
import remit.core.explain.BodyPart;
import remit.core.explain.BodyPart.Matter;
import remit.core.explain.BodyPart.Standing;
import remit.core.explain.Explanation;
import remit.core.explain.Power;
import remit.core.kernel.Truth;
import remit.core.map.SystemMap.About;
import remit.core.map.SystemMap.Fact;

/// What is said in a box: short enough to be read on a wall, and never silently cut.
final class NodeFacts {
  private static final int FEW = 2;

  private final Explanation explanation;

  NodeFacts(Explanation explanation) {
    this.explanation = explanation;
  }

  List<Fact> of(BodyPart body) {
    var facts = new ArrayList<Fact>();
    switch (body.status()) {
      case ACTIVE -> {}
      case DORMANT -> facts.add(new Fact(About.STATUS, "does not meet"));
      case SHADOW -> facts.add(new Fact(About.STATUS, "a shadow, not set up in law"));
    }
    if (body.standing() == Standing.REVIEWS && !body.reviews().isEmpty()) {
      facts.add(new Fact(About.REVIEWS, few(body.reviews(), 1)));
    } else {
      facts.addAll(decides(body.decides()));
    }
    matters(About.ADVISES, body.advises(), facts);
    matters(About.SAID_TO_DECIDE, body.saidToDecide(), facts);
    around(body, facts);
    if (!body.gaps().isEmpty()) facts.add(new Fact(About.NOT_KNOWN, gaps(body)));
    return facts;
  }

  private static String gaps(BodyPart body) {
    return body.gaps().stream()
        .map(g -> g.equals("what carries a motion") ? "majority" : g.replaceFirst("\\bits ", ""))
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private void around(BodyPart body, List<Fact> facts) {
    body.committeeOf()
        .flatMap(id -> explanation.bodies().stream().filter(b -> b.id().equals(id)).findFirst())
        .ifPresent(parent -> facts.add(new Fact(About.BELONGS, parent.name())));
    if (!body.meets().with().isEmpty()) {
      facts.add(
          new Fact(
              About.TOGETHER,
              body.meets().with().size() == 1
                  ? body.meets().with().getFirst()
                  : body.meets().with().size() + " others"));
    }
  }

  /// The functions that it may decide on, the own affairs of its organisation last and in one.
  static List<Fact> decides(List<Power> powers) {
    var titles = new ArrayList<String>();
    powers.stream().filter(p -> !p.isOwnAffair()).forEach(p -> titles.add(title(p)));
    var own = powers.stream().filter(Power::isOwnAffair).toList();
    if (!own.isEmpty() && titles.isEmpty() && own.stream().noneMatch(p -> p.from().isEmpty())) {
      own.forEach(p -> titles.add(title(p)));
      own = List.of();
    }
    if (titles.isEmpty() && own.isEmpty()) return List.of();
    var text = titles.isEmpty() ? "" : few(titles, FEW);
    var also = own.isEmpty() ? "" : "its own affairs";
    var all = text.isEmpty() || also.isEmpty() ? text + also : text + "; " + also;
    return List.of(new Fact(About.DECIDES, all));
  }

  private static String title(Power power) {
    return brief(power.title()) + (power.certain() == Truth.YES ? "" : " (not certain)");
  }

  private static void matters(About about, List<Matter> matters, List<Fact> facts) {
    if (matters.isEmpty()) return;
    facts.add(new Fact(about, few(matters.stream().map(m -> brief(m.title())).toList(), FEW)));
  }

  /// The first few; the last one more is named rather than counted.
  private static String few(List<String> all, int most) {
    if (all.size() <= most + 1) return String.join("; ", all);
    return String.join("; ", all.subList(0, most)) + "; and " + (all.size() - most) + " more";
  }

  /// The title of a function without the sections of acts behind it, to go on in a sentence.
  static String brief(String title) {
    var brief =
        title
            .replaceFirst("\\s*\\((?:NHS Act|[A-Z][^()]*\\bs\\.)[^()]*\\)$", "")
            .replaceFirst(", each .*$|, or a change to it$|: watch over .*$", "");
    boolean name = brief.length() > 1 && Character.isUpperCase(brief.charAt(1));
    if (name || brief.isEmpty()) return brief;
    return brief.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + brief.substring(1);
  }
}
