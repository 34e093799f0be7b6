package remit.campaigns.report;

import static remit.campaigns.report.Html.count;
import static remit.campaigns.report.Html.grouped;

import java.util.List;
import remit.campaigns.count.Tally;
import remit.campaigns.find.Families;
import remit.campaigns.find.Grade;
import remit.campaigns.find.Letter;
import remit.campaigns.study.Results;

/// One letter in the report: its text and slots, its counts, its relations, and what people added.
final class LetterSection {
  private static final int FILLINGS = 12;

  private final Results results;
  private final Masking masking;
  private final Fillings fillings;

  LetterSection(Results results, Masking masking, Fillings fillings) {
    this.results = results;
    this.masking = masking;
    this.fillings = fillings;
  }

  void write(Html page, int place, String own, String quotes) {
    Letter letter = results.book().letter(place);
    int rank = results.rank(place);
    page.raw("<section aria-labelledby=\"letter-%d\">\n".formatted(rank));
    page.raw("<h3 id=\"letter-%d\">Letter %d</h3>\n".formatted(rank, rank));
    page.raw("<p class=\"id\">").text(letter.id()).raw("</p>\n");
    counts(page, place);
    text(page, letter);
    slots(page, letter);
    relations(page, place);
    page.raw("<h4>What people added in their own words</h4>\n");
    page.raw(own.isEmpty() ? "<p>Nobody added five words or more.</p>\n" : own);
    if (!quotes.isEmpty()) {
      page.raw("<h4>Responses that only quote the letter</h4>\n");
      page.raw("<p>Not counted as sending it. Read each: the sender may object to it.</p>\n");
      page.raw(quotes);
    }
    page.raw("</section>\n");
  }

  private void counts(Html page, int place) {
    Tally tally = results.tally(place);
    page.raw("<p>")
        .text(
            "%s from %s who can be told apart (%s, %s unsigned)."
                .formatted(
                    count(tally.responses(), "response"),
                    count(tally.distinctSenders(), "sender"),
                    count(tally.repeats(), "repeat"),
                    grouped(tally.unsigned())));
    if (results.pastedIn(place) > 0) {
      page.text(
          " It is also pasted into %s counted under another letter."
              .formatted(count(results.pastedIn(place), "response")));
    }
    page.raw("</p>\n");
    grades(page, tally);
  }

  private static void grades(Html page, Tally tally) {
    page.raw("<div class=\"scroll\"><table><caption>How much of the letter they hold</caption>");
    page.raw("<thead><tr>").heading("Grade").heading("What it means");
    page.raw("<th scope=\"col\" class=\"n\">Responses</th></tr></thead><tbody>\n");
    for (Grade grade : Grade.values()) {
      if (tally.count(grade) == 0) continue;
      page.raw("<tr><th scope=\"row\">").text(grade.label()).raw("</th><td>");
      page.text(grade.meaning()).raw("</td>").number(tally.count(grade)).raw("</tr>\n");
    }
    page.raw("</tbody></table></div>\n");
  }

  private void text(Html page, Letter letter) {
    page.raw("<h4>The letter</h4>\n<div class=\"letter\">");
    for (var piece : letter.pieces()) {
      if (piece.slot() > 0) {
        page.raw("<mark>[slot %d: ".formatted(piece.slot()));
        page.text(masking.passage(piece.text(), "")).raw("]</mark>");
      } else {
        page.text(masking.passage(piece.text(), ""));
      }
    }
    page.raw("</div>\n");
  }

  private void slots(Html page, Letter letter) {
    int count = letter.slotRanges().size();
    if (count == 0) return;
    page.raw("<details><summary>")
        .text(
            count == 1
                ? "What senders wrote in the slot"
                : "What senders wrote in the %d slots".formatted(count));
    page.raw("</summary>\n<ul>\n");
    for (int slot = 1; slot <= count; slot++) fillings(page, letter, slot);
    page.raw("</ul></details>\n");
  }

  private void fillings(Html page, Letter letter, int slot) {
    var some = fillings.of(letter, slot);
    page.raw("<li>Slot %d: ".formatted(slot));
    if (some.isEmpty()) page.raw("left out or rewritten");
    for (int i = 0; i < Math.min(FILLINGS, some.size()); i++) {
      page.raw(i == 0 ? "" : "; ").text("“" + masking.passage(some.get(i).text(), "") + "”");
      page.raw(" (%s)".formatted(grouped(some.get(i).responses())));
    }
    if (some.size() > FILLINGS) {
      page.raw("; and %s other fillings".formatted(grouped(some.size() - FILLINGS)));
    }
    page.raw("</li>\n");
  }

  private void relations(Html page, int place) {
    List<Integer> mixed = results.mixedWith(place);
    if (!mixed.isEmpty()) {
      page.raw("<p>Most of its senders mixed its wording with that of ");
      links(page, mixed);
      page.raw(": best read as one letter put together from alternatives.</p>\n");
    }
    for (Families.Link link : results.families().links()) {
      if (link.letter() != place || results.rank(link.other()) == 0) continue;
      int rank = results.rank(link.other());
      page.raw("<p>Related: it has %d of the %d words of ".formatted(link.words(), link.of()));
      page.raw("<a href=\"#letter-%d\">letter %d</a>.</p>\n".formatted(rank, rank));
    }
  }

  private void links(Html page, List<Integer> letters) {
    for (int i = 0; i < letters.size(); i++) {
      int rank = results.rank(letters.get(i));
      page.raw(i == 0 ? "" : i == letters.size() - 1 ? " and " : ", ");
      page.raw("<a href=\"#letter-%d\">letter %d</a>".formatted(rank, rank));
    }
  }
}
