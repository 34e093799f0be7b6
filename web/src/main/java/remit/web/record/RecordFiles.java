package remit.web.record;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import remit.service.record.PublicRecord;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.page.PublicRoutes;

/// The record's files as the format of C2SP's tlog-tiles names them, so that `remit verify` and
/// other programs read the record from here.
@Controller
final class RecordFiles {
  private static final String BYTES = "application/octet-stream";
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final PublicRecord record;

  RecordFiles(PublicRecord record) {
    this.record = record;
  }

  /// Everything but the checkpoint is under a name that never gets other bytes.
  @GetMapping(PublicRoutes.RECORD_FILE)
  Answer file(@PathVariable String path) {
    var name = path.startsWith("/") ? path.substring(1) : path;
    var content = record.file(name).orElseThrow(() -> new Missing("file " + name));
    return switch (name) {
      case "checkpoint" -> Answer.document(TEXT, () -> content);
      case "key" -> Answer.document(TEXT, () -> content);
      default -> Answer.lasting(BYTES, () -> content);
    };
  }
}
