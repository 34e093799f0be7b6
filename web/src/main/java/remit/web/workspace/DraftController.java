package remit.web.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.check.Report;
import remit.core.diagnostic.Severity;
import remit.service.system.CharterChanges;
import remit.service.system.CharterTexts;
import remit.service.system.Draft;
import remit.service.system.Drafts;
import remit.service.system.Drafts.Look;
import remit.service.system.Reviews;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Powers;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.Notice;
import remit.web.page.ProposalRoutes;
import remit.web.page.Tag;
import remit.web.show.SystemViews;

/// Edits a draft as text, changes it by form, and adopts it.
@Controller
final class DraftController {
  private static final int MOST_FINDINGS = 100;

  private final Drafts drafts;
  private final SystemViews views;
  private final Powers powers;

  DraftController(Drafts drafts, SystemViews views, Powers powers) {
    this.drafts = drafts;
    this.views = views;
    this.powers = powers;
  }

  @GetMapping(ProposalRoutes.DRAFT)
  Answer edit(
      Visit visit,
      @PathVariable String system,
      @PathVariable long draft,
      @RequestParam Optional<String> file) {
    var look = look(system, draft);
    var form = visit.form();
    return Answer.closed("workspace/draft", () -> page(visit, look, file, Forms.of(form)));
  }

  private Look look(String system, long id) {
    return drafts
        .look(id, views.today())
        .filter(l -> l.draft().system().equals(system))
        .orElseThrow(() -> new Missing("draft " + id));
  }

  /// The three forms of the page, of which one may be faulty.
  private record Forms(Form text, Form adopt, Form change) {
    static Forms of(Form form) {
      return new Forms(form, form, form);
    }
  }

  @PostMapping(ProposalRoutes.DRAFT)
  Answer save(
      Visit visit,
      @PathVariable String system,
      @PathVariable long draft,
      @RequestParam int revision,
      @RequestParam String file,
      @RequestParam(defaultValue = "") String text) {
    var look = look(system, draft);
    // A browser sends lines with CR and LF.
    var texts = look.texts().with(file, text.replace("\r\n", "\n"));
    return switch (drafts.save(draft, revision, texts, powers.post(visit))) {
      case Drafts.Saving.Saved _ -> {
        visit.say(Notice.done("The draft is saved."));
        yield Answer.seeOther(address(system, draft, file));
      }
      case Drafts.Saving.ChangedMeanwhile(var now) ->
          refused(
              visit,
              drafts.look(now, texts, views.today()),
              file,
              "%s saved this draft since you opened it. Copy your text, load the page again, and enter your change there"
                  .formatted(now.savedBy()));
      case Drafts.Saving.Refused(var reasons) ->
          refused(visit, drafts.look(look.draft(), texts, views.today()), file, reasons.getFirst());
    };
  }

  private static String address(String system, long draft, String file) {
    return ProposalRoutes.draft(system, draft, file);
  }

  private Answer refused(Visit visit, Look look, String file, String says) {
    var form = visit.form();
    var text = form.with(Map.of(), Map.of("text", says));
    return Answer.refused(
        "workspace/draft", () -> page(visit, look, Optional.of(file), new Forms(text, form, form)));
  }

  @PostMapping(ProposalRoutes.ADOPT)
  Answer adopt(
      Visit visit,
      @PathVariable String system,
      @PathVariable long draft,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String decision) {
    var look = look(system, draft);
    var day = day(from);
    var adopting =
        day.isEmpty()
            ? new Drafts.Adopting.Refused(List.of("give the first day on which it is to govern"))
            : drafts.adopt(draft, revision, day.get(), decision, powers.post(visit));
    return switch (adopting) {
      case Drafts.Adopting.Adopted(var version) -> {
        visit.say(Notice.done("Version %d is adopted.".formatted(version.number())));
        yield Answer.seeOther(ProposalRoutes.version(system, version.number()));
      }
      case Drafts.Adopting.Refused(var reasons) -> {
        var form = visit.form();
        var adopt =
            form.with(
                Map.of("from", from, "decision", decision),
                Map.of("from", String.join("; ", reasons.subList(0, Math.min(3, reasons.size())))));
        yield Answer.refused(
            "workspace/draft",
            () -> page(visit, look, Optional.empty(), new Forms(form, adopt, form)));
      }
    };
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  @PostMapping(ProposalRoutes.CHANGE)
  Answer change(
      Visit visit,
      @PathVariable String system,
      @PathVariable long draft,
      @RequestParam int revision,
      @RequestParam Map<String, String> sent) {
    var look = look(system, draft);
    var changed = CharterChanges.apply(look.texts(), ChangeForm.read(sent));
    var form = visit.form();
    return switch (changed) {
      case CharterChanges.Changed.To(var texts, var file) ->
          switch (drafts.save(draft, revision, texts, powers.post(visit))) {
            case Drafts.Saving.Saved _ -> {
              visit.say(Notice.done("The text is changed. Look at it before it is adopted."));
              yield Answer.seeOther(address(system, draft, file));
            }
            case Drafts.Saving.ChangedMeanwhile _ ->
                changeRefused(
                    visit,
                    look,
                    form,
                    sent,
                    "somebody saved the draft meanwhile: load the page again");
            case Drafts.Saving.Refused(var reasons) ->
                changeRefused(visit, look, form, sent, reasons.getFirst());
          };
      case CharterChanges.Changed.Not(var because) ->
          changeRefused(visit, look, form, sent, because);
    };
  }

  private Answer changeRefused(
      Visit visit, Look look, Form form, Map<String, String> sent, String says) {
    var change = form.with(sent, Map.of("changes", says));
    return Answer.refused(
        "workspace/draft",
        () -> page(visit, look, Optional.empty(), new Forms(form, form, change)));
  }

  private DraftPage page(Visit visit, Look look, Optional<String> wanted, Forms forms) {
    var draft = look.draft();
    var system = draft.system();
    var files = look.texts().files();
    var file = wanted.filter(files::containsKey).orElse(files.firstEntry().getKey());
    var text = files.getOrDefault(file, "");
    var view = views.view(system, Optional.empty());
    var here = ProposalRoutes.charter(system);
    boolean faulty =
        forms.text().isFaulty() || forms.adopt().isFaulty() || forms.change().isFaulty();
    var layout = visit.layout(view.crumbsBelow(new Link(here, "Charter")));
    return new DraftPage(
        faulty ? layout.faulty() : layout,
        view.frame(ProposalRoutes.draft(system, draft.id()), here),
        draft.title(),
        CharterController.tag(draft),
        draft.isOpen(),
        draft.revision(),
        file,
        links(draft, look.texts()),
        filled(forms.text(), text),
        ProposalRoutes.draft(system, draft.id()),
        problems(look),
        look.report().map(DraftController::counts),
        look.report().map(DraftController::findings).orElse(List.of()),
        Sheets.marked(file, text, look.read()),
        forms.adopt(),
        ProposalRoutes.adopt(system, draft.id()),
        forms.change(),
        ProposalRoutes.change(system, draft.id()),
        bodies(look),
        posts(look));
  }

  private static Form filled(Form form, String text) {
    return form.with(Map.of("text", text), form.faults());
  }

  private static List<Link> links(Draft draft, CharterTexts texts) {
    return texts.files().keySet().stream()
        .map(f -> new Link(address(draft.system(), draft.id(), f), f))
        .toList();
  }

  private static List<DraftPage.Problem> problems(Look look) {
    return look.read().diagnostics().stream()
        .map(d -> new DraftPage.Problem(Sheets.link(d.place()), d.message(), d.help()))
        .toList();
  }

  private static String counts(Report report) {
    var counts = Reviews.Counts.of(report);
    return "%d errors, %d warnings, %d notes; %d accepted; %d things not known"
        .formatted(
            counts.errors(), counts.warnings(), counts.notes(), counts.accepted(), counts.gaps());
  }

  private static List<DraftPage.Finding> findings(Report report) {
    return report.entries().stream()
        .filter(e -> e.accepted().isEmpty() && !e.isGap())
        .limit(MOST_FINDINGS)
        .map(e ->
            new DraftPage.Finding(
                tag(e.finding().severity()),
                Sheets.link(e.finding().place().place()),
                e.finding().message(),
                e.finding().help()))
        .toList();
  }

  private static Tag tag(Severity severity) {
    return switch (severity) {
      case ERROR -> new Tag(Tag.Colour.RED, "Error");
      case WARNING -> new Tag(Tag.Colour.YELLOW, "Warning");
      case NOTE -> new Tag(Tag.Colour.BLUE, "Note");
    };
  }

  private static List<Choice> bodies(Look look) {
    return look.read().charter().stream()
        .flatMap(c -> c.bodies().stream())
        .map(b -> new Choice(b.id().value(), b.name()))
        .toList();
  }

  private static List<Choice> posts(Look look) {
    return look.read().charter().stream()
        .flatMap(c -> c.partners().stream())
        .map(p -> new Choice(p.id().value(), p.name()))
        .toList();
  }
}
