package remit.core.charter.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Acceptance;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.Compliance;
import remit.core.charter.Delegation;
import remit.core.charter.Fund;
import remit.core.charter.Interest;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.charter.Post;
import remit.core.charter.Reservation;
import remit.core.charter.Section;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.law.Function;
import remit.core.law.Provision;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Located;
import remit.core.source.SourceFile;

/// A charter as a whole: its heading and its sections.
final class CharterShape {
  private static final Scalar<String> ID = Scalars.slug("an identifier");

  private final Keys keys =
      Keys.of("charter", "What a joint public system is: its governance as text.");
  private final Key<Located<String>> id =
      keys.required("charter", ID.located(), "the charter's own identifier");
  private final Key<Located<String>> title =
      keys.required("title", Scalars.line().located(), "what the system is called");
  private final Key<Located<KindName>> law;
  private final Key<Boolean> invented =
      keys.otherwise(
          "invented", Scalars.yesNo(), false, "`yes` for a teaching example that does not exist");
  private final Key<Period> inForce =
      keys.required("in force", Shapes.period(), "the days that the charter speaks of");
  private final Key<Optional<LocalDate>> asOf =
      keys.optional(
          "as of",
          Scalars.date(),
          "the day that is meant where none is asked for and the charter is not in force today");
  private final Key<List<Area>> areas;
  private final Key<List<Partner>> partners;
  private final Key<List<Post>> posts;
  private final Key<List<Body>> bodies;
  private final Key<List<Function>> functions;
  private final Key<List<Delegation>> delegations;
  private final Key<List<Reservation>> reserved;
  private final Key<List<Compliance>> binds;
  private final Key<List<Fund>> funds;
  private final Key<List<Plan>> plans;
  private final Key<List<Interest>> interests;
  private final Key<List<Provision>> provisions;
  private final Key<List<Acceptance>> accepts;
  private final Losses losses;

  CharterShape(Names names, Losses losses) {
    this.losses = losses;
    var powers = new PowerShapes(names);
    law = keys.required("law", law(names).located(), "the law pack that it is checked against");
    areas = map(Section.AREAS, new AreaShape(names).shape(), "places with a level");
    partners = map(Section.PARTNERS, new PartnerShape(names).shape(), "the organisations");
    posts = map(Section.POSTS, new PostShape(names).shape(), "offices, never people");
    bodies = map(Section.BODIES, new BodyShape(names, losses).shape(), "whatever meets");
    functions =
        map(Section.FUNCTIONS, new FunctionShape(names).shape(), "powers beside the law pack's");
    delegations =
        list(Section.DELEGATIONS, new DelegationShape(names).shape(), "what was given to whom");
    reserved = list(Section.RESERVED, powers.reservation(), "what cannot be passed down");
    binds = list(Section.BINDS, powers.compliance(), "who must follow what others decide");
    funds = map(Section.FUNDS, new FundShape(names).shape(), "money held for several partners");
    plans = map(Section.PLANS, new PlanShape(names).shape(), "what the partners are to work to");
    interests = list(Section.INTERESTS, powers.interest(), "interests that may conflict");
    provisions =
        keys.otherwise(
            Section.PROVISIONS.words(),
            losses.watch(
                Section.PROVISIONS,
                Shapes.entries(LocalLaw.provisionId(), LocalLaw.provision(names))),
            List.of(),
            "the partners' own standing orders");
    accepts = list(Section.ACCEPTS, powers.acceptance(), "findings that are known and minuted");
    keys.sources();
    keys.note();
  }

  private static Scalar<KindName> law(Names names) {
    var name = names.law().name();
    return Scalars.oneOf("a law pack", java.util.Map.of(name.value(), name));
  }

  private <T> Key<List<T>> map(Section section, Shape<T> entry, String says) {
    var entries = losses.watch(section, Shapes.entries(ID, entry));
    return keys.otherwise(section.words(), entries, List.of(), says);
  }

  private <T> Key<List<T>> list(Section section, Shape<T> item, String says) {
    var items = losses.watch(section, Shapes.list(item));
    return keys.otherwise(section.words(), items, List.of(), says);
  }

  /// The charter, its text still without files.
  Shape<Charter> shape() {
    return keys.makes(this::charter);
  }

  private Charter charter(Fields f) {
    return new Charter(
        new Charter.Heading(
            f.get(id),
            f.get(title),
            f.get(law),
            f.get(inForce),
            f.get(asOf),
            f.get(invented) ? Charter.Reality.INVENTED : Charter.Reality.REAL),
        new Charter.Society(f.get(areas), f.get(partners), f.get(posts), f.get(bodies)),
        new Charter.Powers(
            f.get(functions),
            DelegationShape.numbered(f.get(delegations)),
            f.get(reserved),
            f.get(binds),
            f.get(provisions)),
        new Charter.Business(f.get(funds), f.get(plans), f.get(interests)),
        new Charter.Text(List.<SourceFile>of(), f.get(accepts)));
  }
}
