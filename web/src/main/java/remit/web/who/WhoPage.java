package remit.web.who;

import java.util.List;
import java.util.Optional;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.Reason;
import remit.web.page.SystemFrame;

/// The question for one system, and its answer where one was asked.
public record WhoPage(
    Layout layout,
    SystemFrame frame,
    Form form,
    String action,
    List<Choice> functions,
    List<Choice> areas,
    Optional<Given> answer)
    implements Page {
  /// An answer.
  ///
  /// @param question what was asked, in words
  /// @param says who decides, in sentences
  /// @param chains from each holder to whoever decides
  /// @param bound who is bound by it
  public record Given(
      String question,
      List<String> says,
      List<Chain> chains,
      List<String> urgent,
      List<String> advises,
      List<String> reviews,
      List<String> bound,
      List<Reason> refusals,
      List<Reason> why) {}

  /// How one comes to decide, link by link.
  public record Chain(String decider, List<Reason> links) {}
}
