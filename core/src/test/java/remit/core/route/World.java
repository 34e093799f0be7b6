package remit.core.route;

import static remit.core.route.Rules.HERE;
import static remit.core.route.Rules.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.because.Because;
import remit.core.calendar.Counting;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Reading;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.charter.Meetings;
import remit.core.charter.Partner;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.kernel.Truth;
import remit.core.law.BodyKind;
import remit.core.law.Confidence;
import remit.core.law.DutyRule;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.Sector;
import remit.core.proposal.Proposal;
import remit.core.source.Fact;
import remit.core.source.Located;

/// A small system for tests, built in code: councils, bodies with calendars, provisions, and one
/// proposal that somebody decides.
final class World {

  private final List<Partner> partners = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<Deciders.Share> shares = new ArrayList<>();
  private final Map<String, Located<LocalDate>> dates = new LinkedHashMap<>();
  private final Map<String, String> urgency = new LinkedHashMap<>();
  private LocalDate starts = day("2019-09-02");
  private Optional<LocalDate> deadline = Optional.empty();
  private Fact<ChangeClass> change = Fact.of(ChangeClass.NONE);
  private Fact<Boolean> key = Fact.of(true);
  private Fact<Integer> weeks = Fact.unsaid(HERE);

  /// A council with an area of its own.
  World council(String id) {
    return partner(id, "county council");
  }

  World partner(String id, String kind) {
    var area = new AreaId(id + "-area");
    areas.add(
        new Area(
            area,
            id,
            Area.Level.PLACE,
            Optional.empty(),
            List.of(),
            Fact.unsaid(HERE),
            Period.ALWAYS,
            HERE));
    partners.add(
        new Partner(
            new PartnerId(id),
            "Partner " + id,
            Located.nowhere(new KindName(kind)),
            Optional.empty(),
            List.of(Located.nowhere(area)),
            Fact.unsaid(HERE),
            List.of(),
            List.of(),
            Fact.unsaid(HERE),
            Period.ALWAYS,
            List.of(),
            HERE));
    return this;
  }

  /// A body that meets by this rule from the first of January 2019, or nobody knows when.
  World body(
      String id,
      String kind,
      Fact<MeetingCalendar> calendar,
      Fact<Meetings.Special> special,
      String... of) {
    var meets =
        new Meetings(
            Fact.unsaid(HERE),
            Fact.unsaid(HERE),
            calendar,
            Fact.unsaid(HERE),
            Fact.unsaid(HERE),
            special,
            HERE);
    bodies.put(
        id,
        new Body(
            new BodyId(id),
            "Body " + id,
            Located.nowhere(new KindName(kind)),
            Arrays.stream(of).map(p -> Located.nowhere(new PartnerId(p))).toList(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Body.Status.ACTIVE,
            new Body.Membership(
                List.of(),
                Body.SeatsKnown.NONE,
                Fact.unsaid(HERE),
                Fact.unsaid(HERE),
                Body.Tie.LOST),
            meets,
            Body.Doings.NONE,
            Body.Terms.unsaid(HERE),
            Period.ALWAYS,
            List.of(),
            HERE));
    return this;
  }

  World meetTogether(String... ids) {
    for (var id : ids) {
      var others =
          Arrays.stream(ids)
              .filter(o -> !o.equals(id))
              .map(o -> Located.nowhere(new BodyId(o)))
              .toList();
      bodies.computeIfPresent(
          id,
          (_, b) ->
              new Body(
                  b.id(),
                  b.name(),
                  b.kind(),
                  b.of(),
                  b.under(),
                  b.parent(),
                  b.areas(),
                  b.status(),
                  b.membership(),
                  b.meets(),
                  new Body.Doings(others, List.of(), List.of(), List.of()),
                  b.terms(),
                  b.inForce(),
                  b.sources(),
                  b.place()));
    }
    return this;
  }

  World decidedBy(String... ids) {
    shares.add(
        new Deciders.Share(
            Arrays.stream(ids)
                .map(id ->
                    Deciders.Chain.plain(
                        new Actor.OfBody(new BodyId(id)), Because.that("it decides")))
                .toList()));
    return this;
  }

  World provision(String id, Period inForce, DutyRule... duties) {
    provisions.add(
        new Provision(
            new ProvisionId(id),
            id,
            id,
            Optional.empty(),
            Provision.Standing.REGULATIONS,
            inForce,
            List.of(),
            "the rule of " + id,
            Map.of(),
            List.of(duties),
            List.of(),
            Confidence.CONFIRMED,
            Optional.empty(),
            HERE));
    return this;
  }

  World provision(String id, DutyRule... duties) {
    return provision(id, Period.ALWAYS, duties);
  }

  World starts(String iso) {
    starts = day(iso);
    return this;
  }

  World deadline(String iso) {
    deadline = Optional.of(day(iso));
    return this;
  }

  World date(String name, String iso) {
    dates.put(name, Located.nowhere(day(iso)));
    return this;
  }

  World urgent(String relief, String ground) {
    urgency.put(relief, ground);
    return this;
  }

  World change(Fact<ChangeClass> change) {
    this.change = change;
    return this;
  }

  World key(Fact<Boolean> key) {
    this.key = key;
    return this;
  }

  World weeks(int weeks) {
    this.weeks = Fact.of(weeks);
    return this;
  }

  CharterOn charter() {
    var law =
        new LawPack(
            new KindName("test"),
            "Test",
            List.of(
                kind("county council", "upper tier council", "council"), kind("ccg", "NHS body")),
            bodyKinds(),
            List.of(),
            List.of(),
            provisions);
    var heading =
        new Charter.Heading(
            Located.nowhere("test"),
            Located.nowhere("Test"),
            Located.nowhere(new KindName("test")),
            Period.ALWAYS,
            Optional.empty(),
            Charter.Reality.INVENTED);
    var charter =
        new Charter(
            heading,
            new Charter.Society(areas, partners, List.of(), List.copyOf(bodies.values())),
            new Charter.Powers(List.of(), List.of(), List.of(), List.of(), List.of()),
            new Charter.Business(List.of(), List.of(), List.of()),
            new Charter.Text(List.of(), List.of()));
    return new CharterOn(charter, law, starts);
  }

  private static PartnerKind kind(String name, String... groups) {
    return new PartnerKind(
        new KindName(name),
        name + "s",
        Sector.LOCAL_GOVERNMENT,
        List.of(groups),
        Period.ALWAYS,
        Map.of(),
        Truth.YES,
        List.of(),
        Optional.empty());
  }

  private static List<BodyKind> bodyKinds() {
    return List.of(
            "council executive",
            "health and wellbeing board",
            "overview and scrutiny committee",
            "health scrutiny committee",
            "joint health scrutiny committee",
            "governing body")
        .stream()
        .map(name ->
            new BodyKind(
                new KindName(name),
                name + "s",
                List.of(),
                BodyKind.Capacity.DECIDES,
                Set.of(),
                Set.of(),
                List.of(),
                Period.ALWAYS,
                List.of(),
                Optional.empty()))
        .toList();
  }

  Proposal proposal() {
    var matter =
        new Proposal.Matter(
            ActKind.APPROVE,
            List.of(Located.nowhere(new FunctionId("function"))),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            change);
    var process = new Proposal.Process(key, Fact.of(false), weeks, urgency, List.of());
    return new Proposal(
        Located.nowhere("proposal"),
        Located.nowhere("The proposal"),
        List.of(Located.nowhere(new Actor.OfPartner(partners.getFirst().id()))),
        matter,
        process,
        starts,
        deadline.map(Located::nowhere),
        dates,
        List.of(),
        HERE);
  }

  Deciders deciders() {
    return new Deciders(
        Deciders.Standing.SETTLED,
        partners.stream().map(Partner::id).toList(),
        shares,
        Because.that("they decide"));
  }

  Route route() {
    return route(Reading.ORDINARY);
  }

  Route route(Reading reading) {
    return new Router(charter(), Counting.official(), reading).route(proposal(), deciders());
  }
}
