package remit.web.proposal;

import java.util.List;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.SystemFrame;

/// Where a step is recorded.
///
/// @param takers who can have taken it
/// @param isSigned whether it is signed by each of them
/// @param posts who signs for them
/// @param refused why what was sent cannot be recorded
public record StepPage(
    Layout layout,
    SystemFrame frame,
    Form form,
    String action,
    String sign,
    String proposal,
    ProposalPage.Step step,
    List<Choice> takers,
    boolean isSigned,
    List<Signer> signers,
    List<Choice> posts,
    List<Reason> refused)
    implements Page {
  public record Signer(String name, String says) {}
}
