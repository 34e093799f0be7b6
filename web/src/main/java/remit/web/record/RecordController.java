package remit.web.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.json.Json;
import remit.service.record.Journal;
import remit.service.record.PublicRecord;
import remit.tlog.verify.Receipt;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Address;
import remit.web.page.Link;
import remit.web.page.Pagination;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;
import remit.web.show.Days;

/// The public record, its entries, and the proof of each.
@Controller
final class RecordController {
  private static final int FEW = 10;
  private static final int LINES = 50;

  private final PublicRecord record;
  private final Journal journal;

  RecordController(PublicRecord record, Journal journal) {
    this.record = record;
    this.journal = journal;
  }

  @GetMapping(PublicRoutes.RECORD)
  Answer record(Visit visit) {
    return Answer.open("record/record", () -> page(visit)).orJson(this::json);
  }

  private RecordPage page(Visit visit) {
    long size = record.size();
    long all = journal.size();
    return new RecordPage(
        visit.layout(home()),
        record.checkpoint().map(c -> c.origin()).orElse(""),
        size,
        Math.max(0, all - size),
        record.file("checkpoint").map(bytes -> new String(bytes, StandardCharsets.UTF_8)),
        record.verifierKey().strip(),
        visit.address(PublicRoutes.recordFiles()),
        lines(all, 1, FEW));
  }

  private static Link home() {
    return new Link(Routes.home(), "Home");
  }

  private Json json() {
    var checkpoint = record.checkpoint();
    return Json.object()
        .with("origin", checkpoint.map(c -> c.origin()))
        .with("size", record.size())
        .with("recorded", journal.size())
        .with("root", checkpoint.map(c -> c.head().root().base64()))
        .with("key", record.verifierKey().strip())
        .with("files", PublicRoutes.recordFiles());
  }

  @GetMapping(PublicRoutes.ENTRIES)
  Answer entries(Visit visit, @RequestParam(defaultValue = "1") int page) {
    long all = journal.size();
    int pages = (int) Math.max(1, (all + LINES - 1) / LINES);
    if (page < 1 || page > pages) throw new Missing("page " + page);
    var lines = lines(all, page, LINES);
    return Answer.open(
            "record/entries",
            () ->
                new RecordPage.Entries(
                    visit.layout(home(), new Link(PublicRoutes.record(), "The public record")),
                    all,
                    lines,
                    Pagination.of(page, pages, RecordController::address)))
        .orJson(() -> json(all, page, lines));
  }

  private static String address(int page) {
    return Address.at(PublicRoutes.entries()).asking("page", Integer.toString(page)).toString();
  }

  private static Json json(long all, int page, List<RecordPage.Line> lines) {
    return Json.object()
        .with("total", all)
        .with("page", page)
        .with(
            "entries",
            Json.array(
                lines,
                l ->
                    Json.object()
                        .with("entry", l.number())
                        .with("what", l.what())
                        .with("body", l.body())
                        .with("address", PublicRoutes.entry(l.number()))));
  }

  /// A page of the entries, counted from the last one back.
  private List<RecordPage.Line> lines(long all, int page, int most) {
    long end = all - (page - 1L) * most;
    long begin = Math.max(0, end - most);
    var lines = new ArrayList<RecordPage.Line>();
    long number = begin;
    for (var bytes : journal.read(begin, (int) (end - begin))) {
      lines.addFirst(EntryWords.line(number, bytes));
      number++;
    }
    return List.copyOf(lines);
  }

  @GetMapping(PublicRoutes.ENTRY)
  Answer entry(Visit visit, @PathVariable long entry) {
    var bytes = record.entry(entry).orElseThrow(() -> new Missing("entry " + entry));
    return Answer.open("record/entry", () -> one(visit, entry, bytes))
        .orJson(() -> json(entry, bytes));
  }

  private RecordPage.One one(Visit visit, long number, byte[] bytes) {
    var entry = EntryWords.parse(bytes);
    var covered = covered(number);
    return new RecordPage.One(
        visit.layout(
            home(),
            new Link(PublicRoutes.record(), "The public record"),
            new Link(PublicRoutes.entries(), "Entries")),
        number,
        EntryWords.kind(entry),
        entry.body(),
        EntryWords.holds(entry),
        Days.moment(entry.recorded()),
        EntryWords.parts(entry, record),
        EntryWords.refers(entry),
        new String(bytes, StandardCharsets.UTF_8),
        covered,
        covered.map(_ -> PublicRoutes.receipt(number)));
  }

  private Optional<Long> covered(long number) {
    return record.standing(number) instanceof PublicRecord.Covered(var size)
        ? Optional.of(size)
        : Optional.empty();
  }

  private Json json(long number, byte[] bytes) {
    var entry = EntryWords.parse(bytes);
    return Json.object()
        .with("entry", number)
        .with("type", entry.type().word())
        .with("body", entry.body())
        .with("recorded", entry.recorded().toString())
        .with("text", new String(bytes, StandardCharsets.UTF_8))
        .with("covered", Json.of(covered(number).isPresent()));
  }

  @GetMapping(PublicRoutes.RECEIPT)
  Answer receipt(@PathVariable long entry) {
    var receipt =
        record.receipt(entry).orElseThrow(() -> new Missing("the receipt of entry " + entry));
    return Answer.keepsake(
        "text/html;charset=UTF-8", "receipt-" + entry + ".html", () -> bytes(receipt));
  }

  private static byte[] bytes(Receipt receipt) {
    return receipt.html().getBytes(StandardCharsets.UTF_8);
  }
}
