package remit.web.workspace;

import java.util.List;
import java.util.Optional;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.Page;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;

/// A draft as text, with what the reader and the review say of it.
///
/// @param file the file that is edited
/// @param files the others
/// @param problems what the reader cannot take, each leading to its line below
/// @param counts how the review came out, in words
public record DraftPage(
    Layout layout,
    SystemFrame frame,
    String title,
    Tag status,
    boolean isOpen,
    int revision,
    String file,
    List<Link> files,
    Form form,
    String action,
    List<Problem> problems,
    Optional<String> counts,
    List<Finding> findings,
    List<VersionPage.Line> lines,
    Form adopt,
    String adoptAction,
    Form change,
    String changeAction,
    List<Choice> bodies,
    List<Choice> posts)
    implements Page {
  public record Problem(Link line, String says, Optional<String> help) {}

  public record Finding(Tag severity, Link line, String says, String help) {}
}
