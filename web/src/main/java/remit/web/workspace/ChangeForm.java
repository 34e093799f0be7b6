package remit.web.workspace;

import java.util.Map;
import remit.service.system.CharterChanges.Change;

/// A common change, as a form sends it.
final class ChangeForm {
  private ChangeForm() {}

  static Change read(Map<String, String> sent) {
    var body = said(sent, "body");
    return switch (said(sent, "kind")) {
      case "seat" -> new Change.AddSeat(body, said(sent, "seat"), said(sent, "partner"));
      case "delegation" ->
          new Change.AddDelegation(
              said(sent, "what"), said(sent, "partner"), body, said(sent, "limit"));
      case "contribution" ->
          new Change.SetContribution(
              said(sent, "fund"), said(sent, "year"), said(sent, "partner"), said(sent, "limit"));
      default -> new Change.SetQuorum(body, said(sent, "quorum"));
    };
  }

  private static String said(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }
}
