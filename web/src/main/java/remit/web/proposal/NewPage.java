package remit.web.proposal;

import java.util.List;
import java.util.Set;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.SystemFrame;

/// The form of a proposal.
///
/// @param action where it is sent
/// @param actors who can bring it
/// @param chosen what is chosen of fields that take several, as `field value`
public record NewPage(
    Layout layout,
    SystemFrame frame,
    Form form,
    String action,
    List<Choice> actors,
    List<Choice> functions,
    List<Choice> areas,
    List<Choice> partners,
    List<Choice> acts,
    Set<String> chosen)
    implements Page {
  /// In the order of their titles.
  public List<String> chosenFunctions() {
    return functions.stream()
        .map(Choice::value)
        .filter(v -> chosen.contains("functions " + v))
        .toList();
  }
}
