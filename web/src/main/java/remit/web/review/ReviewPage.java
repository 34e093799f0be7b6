package remit.web.review;

import java.util.List;
import java.util.Optional;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.Said;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// @param sections the findings under each heading
/// @param gaps what is not known, assumed or disputed
/// @param notChecked rules that could not run, and why
/// @param versions how the review of each version comes out
public record ReviewPage(
    Layout layout,
    SystemFrame frame,
    List<Section> sections,
    List<Gap> gaps,
    List<String> notChecked,
    List<Counts> versions)
    implements Page {
  public record Section(
      String id, String title, long errors, long warnings, long notes, List<Found> found) {}

  /// A finding. Names from the charter stand in backticks.
  ///
  /// @param rule to the rule's own page
  /// @param accepted who accepted it as minuted, until when and why
  public record Found(
      Link rule,
      Tag severity,
      String says,
      String why,
      String help,
      List<String> cautions,
      Optional<String> accepted,
      List<Line> lines,
      List<Said.Source> sources) {}

  /// A line of the charter that a finding is about.
  public record Line(String place, String text, String says) {}

  public record Gap(String about, String says) {}

  /// @param day the day that the version was asked about
  public record Counts(
      int version, String day, long errors, long warnings, long notes, long accepted, long gaps) {}

  /// A rule of the review.
  ///
  /// @param sources what it rests on, with how sure that is
  /// @param bad the smallest charter in which it is found
  /// @param good the same put right
  public record Rule(
      Layout layout,
      String id,
      String name,
      String title,
      Tag severity,
      String heading,
      List<String> explanation,
      List<String> sources,
      String bad,
      String good)
      implements Page {}

  /// All rules.
  public record Rules(Layout layout, List<Group> groups) implements Page {
    public record Group(String heading, List<Entry> rules) {}

    public record Entry(Link rule, Tag severity, String title) {}
  }
}
