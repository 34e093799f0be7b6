package remit.service.proposal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import remit.core.authority.Question;
import remit.core.authority.Ruling;
import remit.core.proposal.Proposal;
import remit.core.route.Route;
import remit.core.source.Tree;
import remit.service.database.Database;
import remit.service.system.InForce;
import remit.service.system.Systems;

/// Proposals: written, checked, put forward, and their routes kept.
public final class ProposalService {
  private static final int MOST_NAMESAKES = 50;

  private final Database database;
  private final ProposalStore proposals;
  private final RouteKeeper keeper;
  private final Systems systems;
  private final Routing routing;
  private final InstantSource clock;

  /// What a text would come to.
  public record Preview(
      InForce ground, Proposal proposal, Question question, Ruling ruling, Route route) {}

  /// What came of looking at a text.
  ///
  /// @param yaml the text that was looked at
  /// @param preview empty where there are problems
  public record Checked(String yaml, List<Problem> problems, Optional<Preview> preview) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /// What came of writing, submitting or withdrawing.
  public sealed interface Change {
    record Made(Head head) implements Change {}

    /// Nothing was written.
    record Refused(List<Problem> problems) implements Change {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /// What came of computing a route again.
  public sealed interface Refreshing {
    /// Nothing that it rests on is different.
    record AsItWas() implements Refreshing {}

    record Recomputed(RouteVersion route) implements Refreshing {}

    /// The text speaks of what the charter does not have any more: it keeps its old route until
    /// somebody changes it.
    record NoLongerFits(List<Problem> problems) implements Refreshing {
      public NoLongerFits {
        problems = List.copyOf(problems);
      }
    }
  }

  public ProposalService(Database database, Systems systems, InstantSource clock) {
    this.database = database;
    this.proposals = new ProposalStore(database.sql());
    this.systems = systems;
    this.routing = new Routing(systems);
    this.clock = clock;
    this.keeper = new RouteKeeper(database.sql(), systems, clock);
  }

  /// The proposals of a system in the order in which they were begun.
  public List<Head> all(String system) {
    return proposals.all(system);
  }

  /// A proposal in the forward plan.
  ///
  /// @param decisions the deciding steps of its route
  public record Planned(Head head, RouteVersion route, List<RouteStep> decisions) {
    public Planned {
      decisions = List.copyOf(decisions);
    }
  }

  /// What is to be decided in a system: every proposal with the decisions of its route, in the
  /// order of their days; what has no day comes last.
  public List<Planned> plan(String system) {
    return proposals.all(system).stream()
        .map(keeper::planned)
        .sorted(Comparator.comparing((Planned p) -> p.route().decided().orElse(LocalDate.MAX)))
        .toList();
  }

  public Optional<Head> find(String system, String slug) {
    return proposals.find(system, slug);
  }

  /// Looks at what was typed into the form, and keeps nothing.
  ///
  /// @param today for a charter that is not in force when the proposal starts
  public Checked check(String system, ProposalForm form, LocalDate today) {
    var day = day(form.one(Field.STARTS), today);
    return checked(system, day, today, g -> text(form, Slugs.of(form.one(Field.TITLE)), g));
  }

  /// Looks at a text, and keeps nothing.
  public Checked check(String system, String yaml, LocalDate today) {
    return checked(system, today, today, g -> text(yaml, g));
  }

  private ProposalText text(ProposalForm form, String slug, InForce ground) {
    return ProposalText.of(form, slug, ground.charter().charter(), systems.law());
  }

  private ProposalText text(String yaml, InForce ground) {
    return ProposalText.read(yaml, ground.charter().charter(), systems.law());
  }

  private static LocalDate day(String typed, LocalDate otherwise) {
    try {
      return LocalDate.parse(typed);
    } catch (java.time.format.DateTimeParseException _) {
      return otherwise;
    }
  }

  private interface Reading {
    ProposalText read(InForce ground);
  }

  /// Read against the charter of the day that the text names, once that is known.
  private Checked checked(String system, LocalDate starts, LocalDate today, Reading reading) {
    var ground = routing.ground(system, starts, today);
    if (ground.isEmpty()) {
      var problem = Problem.of("there is no system `%s`".formatted(system));
      return new Checked("", List.of(problem), Optional.empty());
    }
    var text = reading.read(ground.get());
    var own = text.proposal().flatMap(p -> routing.ground(system, p.starts(), today));
    if (own.isPresent() && own.get().number() != ground.get().number()) {
      text = reading.read(own.get());
    }
    var preview = text.proposal().map(p -> preview(own.orElse(ground.get()), p));
    return new Checked(text.yaml(), text.problems(), preview);
  }

  private static Preview preview(InForce ground, Proposal proposal) {
    var routed = Routing.route(ground, proposal);
    return new Preview(ground, proposal, routed.question(), routed.ruling(), routed.route());
  }

  /// Begins a proposal as a draft, with its first route.
  public Change create(String system, ProposalForm form, String by, LocalDate today) {
    var checked = check(system, form, today);
    if (checked.preview().isEmpty()) return new Change.Refused(checked.problems());
    var base = Slugs.of(form.one(Field.TITLE));
    return database.inTransaction(() -> {
      for (int i = 1; i <= MOST_NAMESAKES; i++) {
        var slug = Slugs.numbered(base, i);
        var id = proposals.add(system, slug, by, clock.instant());
        if (id.isPresent()) return begun(id.get(), text(form, slug, ground(checked)), by, today);
      }
      var problem = "there are too many proposals of this name: give it another title";
      return new Change.Refused(List.of(Problem.at(Field.TITLE, problem)));
    });
  }

  private static InForce ground(Checked checked) {
    return checked.preview().orElseThrow().ground();
  }

  /// Enters a proposal that is there as text, under the identifier that it has.
  public Change enter(String system, String yaml, String by, LocalDate today) {
    var checked = check(system, yaml, today);
    if (checked.preview().isEmpty()) return new Change.Refused(checked.problems());
    var slug = checked.preview().get().proposal().id().value();
    return database.inTransaction(() -> {
      var id = proposals.add(system, slug, by, clock.instant());
      if (id.isPresent()) return begun(id.get(), text(yaml, ground(checked)), by, today);
      var problem = "there is a proposal `%s` already".formatted(slug);
      return new Change.Refused(List.of(Problem.of(problem)));
    });
  }

  private Change begun(long id, ProposalText text, String by, LocalDate today) {
    write(id, 1, text, "first written", by);
    keeper.keep(proposals.find(id).orElseThrow(), today, "first computed");
    return new Change.Made(proposals.find(id).orElseThrow());
  }

  private void write(long id, int number, ProposalText text, String why, String by) {
    var title = text.proposal().orElseThrow().title().value();
    proposals.addText(id, new TextVersion(number, text.yaml(), title, why, by, clock.instant()));
  }

  /// Writes a new text of a proposal from the form, and computes its route again.
  ///
  /// @param version the number of the text that the writer started from
  /// @param why why it is changed, 1 to 1000 characters
  public Change revise(
      long id, int version, ProposalForm form, String why, String by, LocalDate today) {
    return revise(id, version, why, by, today, head -> checked(head, form, today));
  }

  private Checked checked(Head head, ProposalForm form, LocalDate today) {
    var day = day(form.one(Field.STARTS), today);
    return checked(head.system(), day, today, g -> text(form, head.slug(), g));
  }

  private interface Writing {
    Checked of(Head head);
  }

  private Change revise(
      long id, int version, String why, String by, LocalDate today, Writing writing) {
    return database.inTransaction(() -> {
      var head = proposals.lock(id);
      var refusals = refusals(head, version, why);
      if (!refusals.isEmpty()) return new Change.Refused(refusals);
      var checked = writing.of(head.orElseThrow());
      if (checked.preview().isEmpty()) return new Change.Refused(checked.problems());
      write(id, version + 1, text(checked.yaml(), ground(checked)), why.strip(), by);
      var written = proposals.find(id).orElseThrow();
      keeper.keep(written, today, why.strip());
      return new Change.Made(written);
    });
  }

  private static List<Problem> refusals(Optional<Head> head, int version, String why) {
    var problems = new ArrayList<Problem>();
    if (head.isEmpty()) {
      problems.add(Problem.of("there is no such proposal"));
    } else if (head.get().status() == Head.Status.WITHDRAWN) {
      problems.add(Problem.of("the proposal is withdrawn"));
    } else if (head.get().version() != version) {
      problems.add(
          Problem.of("somebody has changed the proposal since you opened it: look at it again"));
    }
    if (why.isBlank() || why.length() > 1000) {
      problems.add(Problem.of("say why it is changed, in 1 to 1000 characters"));
    }
    return problems;
  }

  /// Within the transaction that holds the proposal: states the ground of a relief in its text.
  void urgency(Head head, String relief, String reason, String by, LocalDate today) {
    var old = proposals.texts(head.id()).getLast().yaml();
    var ground = keeper.ground(head, today);
    var tree = (Tree.Mapping) text(old, ground).tree().orElseThrow();
    var yaml = ProposalText.withUrgency(tree, relief, reason);
    var why = "states the ground of " + relief;
    write(head.id(), head.version() + 1, text(yaml, ground), why, by);
    keeper.keep(proposals.find(head.id()).orElseThrow(), today, why);
  }

  /// Puts a draft forward: from now on its steps can be recorded.
  public Change submit(long id, String by) {
    return move(id, Head.Status.DRAFT, Head.Status.SUBMITTED, by);
  }

  /// Takes a submitted proposal back. What is recorded stays.
  public Change withdraw(long id, String by) {
    return move(id, Head.Status.SUBMITTED, Head.Status.WITHDRAWN, by);
  }

  private Change move(long id, Head.Status from, Head.Status to, String by) {
    return database.inTransaction(() -> {
      var head = proposals.lock(id);
      if (head.isEmpty()) {
        return new Change.Refused(List.of(Problem.of("there is no such proposal")));
      }
      if (head.get().status() != from) {
        var problem =
            "the proposal is %s, and not %s".formatted(head.get().status().word(), from.word());
        return new Change.Refused(List.of(Problem.of(problem)));
      }
      proposals.status(id, to, by, clock.instant());
      return new Change.Made(proposals.find(id).orElseThrow());
    });
  }

  /// Computes the route again where the charter that governs it is another now. A proposal that is
  /// decided, or withdrawn, keeps the route that it had.
  public Refreshing refresh(long id, LocalDate today) {
    return database.inTransaction(() -> {
      var head = proposals.lock(id);
      return head.isEmpty() || head.get().status() == Head.Status.WITHDRAWN
          ? new Refreshing.AsItWas()
          : keeper.refresh(head.get(), today);
    });
  }

  /// Everything about a proposal, as its steps stand on the day.
  public Optional<Dossier> dossier(String system, String slug, LocalDate today) {
    return find(system, slug).map(head -> dossier(head, today));
  }

  Dossier dossier(Head head, LocalDate today) {
    return keeper.dossier(head, today);
  }

  /// Whether the step is recorded as taken.
  boolean isDone(Head head, String step) {
    return keeper.isDone(head, step);
  }
}
