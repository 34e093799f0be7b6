package remit.core.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import remit.core.authority.AuthorityResolver;
import remit.core.charter.CharterOn;
import remit.core.explain.BodyPart.Matter;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;

/// The functions that partners hold, and who decides on each. A part of a wider function is told
/// only where something of its own is to be said of it.
final class FunctionParts {
  private final CharterOn charter;
  private final Words words;
  private final AuthorityResolver authority;
  private final List<BodyPart> bodies;
  private final List<Explanation.PostPart> posts;
  private final Set<FunctionId> spokenOf = new HashSet<>();

  FunctionParts(
      CharterOn charter,
      Words words,
      AuthorityResolver authority,
      List<BodyPart> bodies,
      List<Explanation.PostPart> posts) {
    this.charter = charter;
    this.words = words;
    this.authority = authority;
    this.bodies = bodies;
    this.posts = posts;
    for (var body : bodies) {
      body.decides().forEach(p -> spokenOf.add(p.function()));
      body.advises().forEach(m -> spokenOf.add(new FunctionId(m.function())));
      body.saidToDecide().forEach(m -> spokenOf.add(new FunctionId(m.function())));
    }
    posts.forEach(post -> post.decides().forEach(p -> spokenOf.add(p.function())));
  }

  List<FunctionPart> all() {
    var parts = new ArrayList<FunctionPart>();
    for (var function : charter.functions().all()) {
      var holders = authority.holdersOf(function.id());
      boolean whole = function.partOf().isEmpty() && !holders.isEmpty();
      if (whole || spokenOf.contains(function.id())) parts.add(part(function, holders));
    }
    return parts;
  }

  private FunctionPart part(remit.core.law.Function function, List<PartnerId> holders) {
    var deciders = new ArrayList<FunctionPart.Decides>();
    for (var body : bodies) decides(function.id(), body.name(), body.decides(), deciders);
    for (var post : posts) decides(function.id(), post.title(), post.decides(), deciders);
    return new FunctionPart(
        function.id(),
        function.title(),
        function.functionClass(),
        holders.stream().map(words::name).toList(),
        deciders,
        named(function.id(), BodyPart::advises),
        named(function.id(), BodyPart::saidToDecide),
        function.sources(),
        function.confidence().needsChecking()
            ? List.of("not confirmed" + function.note().map(n -> ": " + n).orElse(""))
            : List.of());
  }

  private static void decides(
      FunctionId function, String name, List<Power> powers, List<FunctionPart.Decides> deciders) {
    powers.stream()
        .filter(p -> p.function().equals(function))
        .forEach(p -> deciders.add(new FunctionPart.Decides(name, p.holders(), p.limits())));
  }

  private List<String> named(FunctionId function, Function<BodyPart, List<Matter>> matters) {
    return bodies.stream()
        .filter(b -> matters.apply(b).stream().anyMatch(m -> m.function().equals(function.value())))
        .map(BodyPart::name)
        .toList();
  }
}
