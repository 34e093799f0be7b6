package remit.web.proposal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.PostId;
import remit.core.route.Doer;
import remit.service.proposal.Dossier;
import remit.service.proposal.ProposalService;
import remit.service.proposal.Standing;
import remit.service.proposal.StepService;
import remit.service.proposal.StepService.Entry;
import remit.service.proposal.StepService.Recording;
import remit.service.proposal.Upload;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Powers;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.Notice;
import remit.web.page.ProposalRoutes;
import remit.web.show.Days;
import remit.web.show.Reasons;
import remit.web.show.SystemViews;

/// Records what became of a step.
@Controller
final class StepController {
  private final ProposalService proposals;
  private final StepService steps;
  private final SystemViews views;
  private final Powers powers;

  StepController(ProposalService proposals, StepService steps, SystemViews views, Powers powers) {
    this.proposals = proposals;
    this.steps = steps;
    this.views = views;
    this.powers = powers;
  }

  @GetMapping(ProposalRoutes.STEP)
  Answer ask(
      Visit visit,
      @PathVariable String system,
      @PathVariable String proposal,
      @RequestParam String id) {
    var dossier = dossier(system, proposal);
    var standing = standing(dossier, id);
    var form = visit.form().with(Map.of("on", views.today().toString(), "as", "done"), Map.of());
    return Answer.closed("proposal/record", () -> page(visit, dossier, standing, form, List.of()));
  }

  private Dossier dossier(String system, String proposal) {
    return proposals
        .dossier(system, proposal, views.today())
        .orElseThrow(() -> new Missing("proposal " + proposal));
  }

  private static Standing standing(Dossier dossier, String step) {
    return dossier.standing(step).orElseThrow(() -> new Missing("step " + step));
  }

  @PostMapping(ProposalRoutes.STEP)
  Answer record(
      Visit visit,
      @PathVariable String system,
      @PathVariable String proposal,
      @RequestParam String id,
      @RequestParam Map<String, String> sent,
      @RequestParam Optional<MultipartFile> paper)
      throws IOException {
    var dossier = dossier(system, proposal);
    var faults = faults(sent);
    if (!faults.isEmpty()) return refused(visit, dossier, id, sent, faults, List.of());
    var entry =
        new Entry(
            id,
            LocalDate.parse(sent.getOrDefault("on", "")),
            sent.getOrDefault("by", ""),
            powers.post(visit),
            sent.getOrDefault("words", ""),
            upload(paper));
    boolean done = sent.getOrDefault("as", "done").equals("done");
    var recording =
        done
            ? steps.done(dossier.head().id(), entry, views.today())
            : steps.evidence(dossier.head().id(), entry, views.today());
    return answer(visit, dossier, id, sent, recording);
  }

  private static Optional<Upload> upload(Optional<MultipartFile> paper) throws IOException {
    if (paper.isEmpty() || paper.get().isEmpty()) return Optional.empty();
    var name = Optional.ofNullable(paper.get().getOriginalFilename()).orElse("paper");
    return Optional.of(new Upload(name, paper.get().getBytes()));
  }

  @PostMapping(ProposalRoutes.SIGN)
  Answer sign(
      Visit visit,
      @PathVariable String system,
      @PathVariable String proposal,
      @RequestParam String id,
      @RequestParam Map<String, String> sent) {
    var dossier = dossier(system, proposal);
    var faults = faults(sent);
    if (!faults.isEmpty()) return refused(visit, dossier, id, sent, faults, List.of());
    var entry =
        new Entry(
            id,
            LocalDate.parse(sent.getOrDefault("on", "")),
            sent.getOrDefault("by", ""),
            sent.getOrDefault("post", ""),
            sent.getOrDefault("words", ""),
            Optional.empty());
    return answer(visit, dossier, id, sent, steps.sign(dossier.head().id(), entry, views.today()));
  }

  private static Map<String, String> faults(Map<String, String> sent) {
    var faults = new LinkedHashMap<String, String>();
    try {
      LocalDate.parse(sent.getOrDefault("on", ""));
    } catch (DateTimeParseException _) {
      faults.put("on", "Enter the day on which it happened");
    }
    var words = sent.getOrDefault("words", "");
    if (words.isBlank()) faults.put("words", "Say in a few words what happened");
    if (words.length() > 4000) faults.put("words", "Use 4,000 characters or fewer");
    return faults;
  }

  private Answer answer(
      Visit visit, Dossier dossier, String id, Map<String, String> sent, Recording recording) {
    return switch (recording) {
      case Recording.Recorded _ -> {
        visit.say(Notice.done("It is recorded."));
        yield Answer.seeOther(
            ProposalRoutes.proposal(dossier.head().system(), dossier.head().slug()));
      }
      case Recording.Refused(var reasons) ->
          refused(visit, dossier, id, sent, Map.of("on", reasons.getFirst().says()), reasons);
    };
  }

  private Answer refused(
      Visit visit,
      Dossier dossier,
      String id,
      Map<String, String> sent,
      Map<String, String> faults,
      List<Because> reasons) {
    var standing = standing(dossier, id);
    var form = visit.form().with(sent, faults);
    return Answer.refused("proposal/record", () -> page(visit, dossier, standing, form, reasons));
  }

  private StepPage page(
      Visit visit, Dossier dossier, Standing standing, Form form, List<Because> reasons) {
    var head = dossier.head();
    var view = views.view(head.system(), Optional.empty());
    var here = ProposalRoutes.proposal(head.system(), head.slug());
    var layout =
        visit.layout(
            view.crumbsBelow(
                new Link(ProposalRoutes.proposals(head.system()), "Proposals"),
                new Link(here, head.title())));
    var step = standing.step();
    return new StepPage(
        form.isFaulty() ? layout.faulty() : layout,
        view.frame(here, ProposalRoutes.proposals(head.system())),
        form,
        ProposalRoutes.step(head.system(), head.slug(), step.id()),
        ProposalRoutes.sign(head.system(), head.slug(), step.id()),
        head.title(),
        ProposalParts.steps(dossier, false).stream()
            .filter(s -> s.id().equals(step.id()))
            .findFirst()
            .orElseThrow(),
        step.who().stream().map(d -> new Choice(d.id(), d.name())).toList(),
        !standing.signers().isEmpty(),
        standing.signers().stream().map(StepController::signer).toList(),
        posts(dossier, standing),
        reasons.stream().map(Reasons::of).toList());
  }

  private static StepPage.Signer signer(Standing.Signer signer) {
    var says =
        signer
            .signed()
            .map(e -> "signed on %s, %s".formatted(Days.words(e.on()), e.post()))
            .orElse(signer.isLate() ? "late: not signed yet" : "not signed yet");
    return new StepPage.Signer(signer.who().name(), says);
  }

  private static List<Choice> posts(Dossier dossier, Standing standing) {
    var charter = dossier.ground().charter();
    return standing.signers().stream()
        .map(Standing.Signer::who)
        .flatMap((Doer d) -> StepService.posts(dossier, d).stream())
        .distinct()
        .map(p -> new Choice(p, charter.nameOf(new Actor.OfPost(new PostId(p)))))
        .toList();
  }
}
