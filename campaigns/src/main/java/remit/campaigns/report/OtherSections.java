package remit.campaigns.report;

import static remit.campaigns.report.Html.count;
import static remit.campaigns.report.Html.grouped;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import remit.campaigns.study.Group;
import remit.campaigns.study.Results;
import remit.campaigns.study.SameAnswer;

/// The sections of the report besides the letters.
final class OtherSections {
  private static final int MOST_ROWS = 200;

  private static final String ABOUT_PASSAGES =
      """
      <p>Mail footers, quotations and the like, in responses that otherwise say something of
      their own. They are no evidence of a campaign and put nobody with one.</p>
      <p>Look at those that open most of the responses they are in. Such a passage may be a
      title or an official note, but it may also be a campaign’s letter with room for
      everybody’s own words, as on a postcard or a web form. If it is, give its text
      with --letter, and its senders are counted with it.</p>
      """;

  private final Results results;
  private final Masking masking;

  OtherSections(Results results, Masking masking) {
    this.results = results;
    this.masking = masking;
  }

  void individuals(Html page, Shelf shelf, Shelf.Room room) throws IOException {
    page.raw("<h2 id=\"individuals\">Those who wrote for themselves</h2>\n<p>");
    page.text(
        "%s of twelve words or more that no letter accounts for, each in full."
            .formatted(count(shelf.count(), "response")));
    page.raw("</p>\n").raw(shelf.finish(room));
  }

  void shortAnswers(Html page, Shelf single, Shelf.Room room) throws IOException {
    page.raw("<h2 id=\"short\">Short answers</h2>\n<p>");
    page.text(
        "%s of fewer than twelve words, greeting and signature aside. That several people gave the"
                .formatted(count(results.tally(Group.SHORT).responses(), "response"))
            + " same short answer is no sign of a campaign.");
    page.raw("</p>\n");
    same(page, "Short answers that several people gave", results.sameAnswers(Group.SHORT));
    if (single.count() > 0) page.raw("<h3>Short answers that one person gave</h3>\n");
    page.raw(single.finish(room));
  }

  void sameTexts(Html page) {
    var same = results.sameAnswers(Group.INDIVIDUAL);
    if (same.isEmpty()) return;
    page.raw("<h2 id=\"same\">The same text, too few times for a letter</h2>\n");
    page.raw("<p>These stand among those who wrote for themselves.</p>\n");
    same(page, "Texts that were sent more than once", same);
  }

  private void same(Html page, String caption, List<SameAnswer> answers) {
    if (answers.isEmpty()) return;
    page.raw("<div class=\"scroll\"><table><caption>").text(caption).raw("</caption><thead><tr>");
    page.heading("Words").raw("<th scope=\"col\" class=\"n\">Responses</th>");
    page.raw("<th scope=\"col\" class=\"n\">Senders</th></tr></thead><tbody>\n");
    for (SameAnswer answer : answers) {
      page.raw("<tr><td class=\"words\">").text(masking.response(answer.text(), ""));
      page.raw("</td>").number(answer.responses()).number(answer.distinctSenders()).raw("</tr>\n");
    }
    page.raw("</tbody></table></div>\n");
  }

  void passages(Html page) {
    page.raw("<h2 id=\"passages\">Passages that many share</h2>\n");
    var passages = results.book().passages();
    if (passages.isEmpty()) {
      page.raw("<p>None were found besides the letters.</p>\n");
      return;
    }
    page.raw(ABOUT_PASSAGES);
    page.raw("<div class=\"scroll\"><table><caption>Shared passages</caption><thead><tr>");
    page.heading("Passage").raw("<th scope=\"col\" class=\"n\">Responses</th>");
    page.raw("<th scope=\"col\" class=\"n\">Open with it</th></tr></thead><tbody>\n");
    for (int i : commonestPassages()) passage(page, i);
    page.raw("</tbody></table></div>\n");
    if (passages.size() > MOST_ROWS) {
      page.raw("<p>And %s more.</p>\n".formatted(grouped(passages.size() - MOST_ROWS)));
    }
  }

  private List<Integer> commonestPassages() {
    return IntStream.range(0, results.book().passages().size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -results.holders(i)).thenComparing(i -> i))
        .limit(MOST_ROWS)
        .toList();
  }

  private void passage(Html page, int i) {
    String text = results.book().passages().get(i).text();
    page.raw("<tr><td class=\"words\">").text(masking.passage(text, "")).raw("</td>");
    page.number(results.holders(i)).number(results.openings(i)).raw("</tr>\n");
  }

  void notes(Html page) {
    page.raw("<h2 id=\"notes\">What was odd about the files</h2>\n");
    var counts = results.intake().counts();
    if (counts.isEmpty()) {
      page.raw("<p>Nothing: every row and every file was read as it stands.</p>\n");
      return;
    }
    page.raw("<p>Nothing was dropped. Each case, with its line, is in notes.csv.</p>\n<ul>\n");
    counts.forEach((kind, number) ->
        page.raw("<li>%s ".formatted(grouped(number))).text(kind.label()).raw("</li>\n"));
    page.raw("</ul>\n");
  }
}
