package remit.core.charter.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import remit.core.charter.Charter;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.FunctionId;
import remit.core.kernel.FundId;
import remit.core.kernel.Id;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.PlanId;
import remit.core.kernel.PostId;
import remit.core.kernel.ProvisionId;
import remit.core.law.LawPack;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.source.Tree;

/// Every name that a charter can use, by what it is the name of, and the scalars that refer to one.
/// The names are those that stand in the text: an entry that cannot be read is still referred to.
public final class Names {
  /// Looking for the nearest of very many names takes time; a text with more unknown names than
  /// this is told which names there are, and no more.
  private static final int MOST_SUGGESTIONS = 300;

  private final Map<Sort, Set<String>> names = new LinkedHashMap<>();
  private final LawPack law;
  private int suggestions;

  /// What something is.
  enum Sort {
    PARTNER("partners", "a partner"),
    POST("posts", "a post"),
    BODY("bodies", "a body"),
    AREA("areas", "an area"),
    FUNCTION("functions", "a function"),
    FUND("funds", "a fund"),
    PLAN("plans", "a plan"),
    PROVISION("provisions", "a provision");

    private final String section;
    private final String noun;

    Sort(String section, String noun) {
      this.section = section;
      this.noun = noun;
    }

    String noun() {
      return noun;
    }

    String section() {
      return section;
    }
  }

  private Names(LawPack law) {
    this.law = law;
    for (var sort : Sort.values()) {
      names.put(sort, new TreeSet<>());
    }
    law.functions().forEach(function -> of(Sort.FUNCTION).add(function.id().value()));
    law.provisions().forEach(provision -> of(Sort.PROVISION).add(provision.id().value()));
  }

  /// The names of a law pack alone.
  public static Names of(LawPack law) {
    return new Names(law);
  }

  /// The names of a law pack and of a charter's text.
  public static Names of(LawPack law, Tree charter) {
    var all = new Names(law);
    if (charter instanceof Tree.Mapping(var entries, _)) {
      var sections = new HashMap<String, Tree>();
      entries.forEach(entry -> sections.put(entry.key(), entry.value()));
      for (var sort : Sort.values()) {
        all.collect(sort, Optional.ofNullable(sections.get(sort.section())));
      }
    }
    return all;
  }

  /// The names of a law pack and of a charter that was read.
  public static Names of(LawPack law, Charter charter) {
    var all = new Names(law);
    charter.partners().forEach(partner -> all.add(Sort.PARTNER, partner.id()));
    charter.posts().forEach(post -> all.add(Sort.POST, post.id()));
    charter.bodies().forEach(body -> all.add(Sort.BODY, body.id()));
    charter.areas().forEach(area -> all.add(Sort.AREA, area.id()));
    charter.powers().functions().forEach(function -> all.add(Sort.FUNCTION, function.id()));
    charter.powers().provisions().forEach(provision -> all.add(Sort.PROVISION, provision.id()));
    charter.business().funds().forEach(fund -> all.add(Sort.FUND, fund.id()));
    charter.business().plans().forEach(plan -> all.add(Sort.PLAN, plan.id()));
    return all;
  }

  private void add(Sort sort, Id id) {
    of(sort).add(id.value());
  }

  private void collect(Sort sort, Optional<Tree> section) {
    if (section.isPresent() && section.get() instanceof Tree.Mapping(var entries, _)) {
      entries.forEach(entry -> of(sort).add(entry.key()));
    }
  }

  private Set<String> of(Sort sort) {
    return names.getOrDefault(sort, Set.of());
  }

  public LawPack law() {
    return law;
  }

  public Scalar<AreaId> area() {
    return reference(Sort.AREA, AreaId::new);
  }

  public Scalar<PartnerId> partner() {
    return reference(Sort.PARTNER, PartnerId::new);
  }

  public Scalar<PostId> post() {
    return reference(Sort.POST, PostId::new);
  }

  public Scalar<BodyId> body() {
    return reference(Sort.BODY, BodyId::new);
  }

  public Scalar<FunctionId> function() {
    return reference(Sort.FUNCTION, FunctionId::new);
  }

  public Scalar<FundId> fund() {
    return reference(Sort.FUND, FundId::new);
  }

  public Scalar<PlanId> plan() {
    return reference(Sort.PLAN, PlanId::new);
  }

  /// A provision of the law pack or of the charter.
  public Scalar<ProvisionId> provision() {
    return Scalars.line()
        .called("the identifier of a provision")
        .then(text -> known(text, "a provision", Sort.PROVISION))
        .as(ProvisionId::new);
  }

  /// A partner, a body or a post.
  public Scalar<Actor> actor() {
    return slug("the identifier of a partner, body or post")
        .then(text -> known(text, "a partner, body or post", Sort.PARTNER, Sort.BODY, Sort.POST))
        .as(this::actor);
  }

  /// A post or a partner.
  Scalar<Actor> postOrPartner() {
    return slug("the identifier of a post or partner")
        .then(text -> known(text, "a post or partner", Sort.POST, Sort.PARTNER))
        .as(this::actor);
  }

  /// A partner or a body.
  Scalar<Actor> partnerOrBody() {
    return slug("the identifier of a partner or body")
        .then(text -> known(text, "a partner or body", Sort.PARTNER, Sort.BODY))
        .as(this::actor);
  }

  /// A body, a plan or a fund.
  Scalar<String> bodyPlanOrFund() {
    return slug("the identifier of a body, plan or fund")
        .then(text -> known(text, "a body, plan or fund", Sort.BODY, Sort.PLAN, Sort.FUND));
  }

  private Actor actor(String id) {
    return is(Sort.PARTNER, id)
        ? new Actor.OfPartner(new PartnerId(id))
        : is(Sort.BODY, id) ? new Actor.OfBody(new BodyId(id)) : new Actor.OfPost(new PostId(id));
  }

  boolean is(Sort sort, String id) {
    return of(sort).contains(id);
  }

  private <T extends Id> Scalar<T> reference(Sort sort, Function<String, T> make) {
    return slug("the identifier of " + sort.noun())
        .then(text -> known(text, sort.noun(), sort))
        .as(make);
  }

  private static Scalar<String> slug(String what) {
    return Scalars.slug(what);
  }

  private Parsed<String> known(String text, String what, Sort... sorts) {
    for (var sort : sorts) {
      if (is(sort, text)) {
        return Parsed.good(text);
      }
    }
    return Parsed.bad(ReadCode.UNKNOWN_NAME, unknown(text, what), help(text, sorts));
  }

  private String unknown(String text, String what) {
    for (var sort : Sort.values()) {
      if (is(sort, text)) {
        return "`%s` is %s, not %s".formatted(text, sort.noun(), what);
      }
    }
    return "`%s` is not the name of %s".formatted(text, what);
  }

  private String help(String text, Sort... sorts) {
    if (++suggestions > MOST_SUGGESTIONS) {
      return "see the names in `%s`".formatted(sorts[0].section());
    }
    var candidates = new TreeSet<String>();
    for (var sort : sorts) {
      candidates.addAll(of(sort));
    }
    return Scalars.help(text, candidates);
  }

  /// A kind of partner that the law pack knows.
  Scalar<KindName> partnerKind() {
    var kinds = new LinkedHashMap<String, KindName>();
    law.partnerKinds().forEach(kind -> kinds.put(kind.name().value(), kind.name()));
    return Scalars.oneOf("a kind of partner", kinds, ReadCode.UNKNOWN_KIND);
  }

  /// A kind of body that the law pack knows.
  Scalar<KindName> bodyKind() {
    var kinds = new LinkedHashMap<String, KindName>();
    law.bodyKinds().forEach(kind -> kinds.put(kind.name().value(), kind.name()));
    return Scalars.oneOf("a kind of body", kinds, ReadCode.UNKNOWN_KIND);
  }
}
