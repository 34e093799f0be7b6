package remit.campaigns.report;

import static remit.campaigns.report.Html.count;
import static remit.campaigns.report.Html.grouped;

import java.io.IOException;
import java.util.List;
import remit.campaigns.find.Grade;
import remit.campaigns.study.Group;
import remit.campaigns.study.Results;

/// The report as one page, for the officer who must write "you said, we did".
final class HtmlReport {
  private static final int OPENING = 90;

  /// Characters of people's own words that stand in the page itself.
  private static final int ROOM = 1_000_000;

  private final Results results;
  private final Masking masking;
  private final LetterSection letters;

  HtmlReport(Results results, Masking masking, Fillings fillings) {
    this.results = results;
    this.masking = masking;
    this.letters = new LetterSection(results, masking, fillings);
  }

  String write(List<Shelf> own, List<Shelf> quotes, Shelf individuals, Shelf shortAnswers)
      throws IOException {
    var page = new Html();
    var room = new Shelf.Room(ROOM);
    summary(page);
    contents(page);
    page.raw("<h2 id=\"letters\">Campaign letters</h2>\n");
    if (results.ranked().isEmpty()) {
      page.raw("<p>No letter was sent by several people.</p>\n");
    } else {
      table(page);
      for (int letter : results.ranked()) {
        letters.write(page, letter, own.get(letter).finish(room), quotes.get(letter).finish(room));
      }
    }
    var others = new OtherSections(results, masking);
    others.individuals(page, individuals, room);
    others.shortAnswers(page, shortAnswers, room);
    others.sameTexts(page);
    others.passages(page);
    others.notes(page);
    page.raw(Method.html());
    return PageFrame.page(
        "Consultation responses: who sent a campaign’s letter, who wrote for themselves",
        page.toString());
  }

  private void summary(Html page) {
    int campaign = results.tally(Group.LETTER).responses();
    page.raw("<ul class=\"big\">\n");
    figure(page, results.all().responses(), "responses");
    figure(page, campaign, "sent a campaign’s letter");
    figure(page, results.ranked().size(), "different letters");
    int quotes = results.tally(Group.QUOTES).responses();
    if (quotes > 0) figure(page, quotes, "only quote a letter");
    figure(page, results.tally(Group.INDIVIDUAL).responses(), "wrote for themselves");
    figure(page, results.tally(Group.SHORT).responses(), "short answers");
    page.raw("</ul>\n<p>");
    page.text(
        "The %s came from %s who can be told apart; %s came from a sender who had already"
                .formatted(
                    count(results.all().responses(), "response"),
                    count(results.all().distinctSenders(), "sender"),
                    grouped(results.all().repeats()))
            + " written, and %s from senders who cannot be told apart."
                .formatted(grouped(results.all().unsigned())));
    int empty = results.tally(Group.EMPTY).responses();
    if (empty > 0)
      page.text(" %s no words.".formatted(empty == 1 ? "One has" : grouped(empty) + " have"));
    page.raw("</p>\n<div class=\"note\"><p>")
        .text(
            "Every response was read and is counted here exactly once. This report groups wording,"
                + " not opinion: it says who used the same words, not who agrees. It gives no"
                + " response more or less weight than another. What people added in their own words"
                + " is shown in full.");
    page.raw("</p></div>\n");
  }

  private static void figure(Html page, int number, String says) {
    page.raw("<li><b>%s</b> ".formatted(grouped(number))).text(says).raw("</li>\n");
  }

  private static void contents(Html page) {
    page.raw(
        """
        <nav aria-label="Contents"><p>
        <a href="#letters">Campaign letters</a> ·
        <a href="#individuals">Those who wrote for themselves</a> ·
        <a href="#short">Short answers</a> ·
        <a href="#passages">Passages that many share</a> ·
        <a href="#notes">What was odd about the files</a> ·
        <a href="#method">How this was done</a>
        </p></nav>
        """);
  }

  private void table(Html page) {
    page.raw("<div class=\"scroll\"><table><caption>The letters, by number of responses</caption>");
    page.raw("<thead><tr>").heading("Letter").heading("It begins");
    for (String head : List.of("Responses", "Senders", "Repeats", "Unsigned", "With own words")) {
      page.raw("<th scope=\"col\" class=\"n\">" + head + "</th>");
    }
    page.raw("<th scope=\"col\" class=\"n\">Only quote it</th></tr></thead>\n<tbody>\n");
    for (int letter : results.ranked()) row(page, letter);
    page.raw("</tbody></table></div>\n");
  }

  private void row(Html page, int letter) {
    var tally = results.tally(letter);
    int rank = results.rank(letter);
    page.raw("<tr><th scope=\"row\"><a href=\"#letter-%d\">%d</a></th><td>".formatted(rank, rank));
    page.text(opening(masking.passage(results.book().letter(letter).text(), "")));
    page.raw("</td>").number(tally.responses()).number(tally.distinctSenders());
    page.number(tally.repeats()).number(tally.unsigned()).number(tally.withOwnWords());
    page.number(tally.count(Grade.QUOTES)).raw("</tr>\n");
  }

  private static String opening(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (flat.length() <= OPENING) return flat;
    int end = flat.lastIndexOf(' ', OPENING);
    return flat.substring(0, end < OPENING / 2 ? OPENING : end) + " …";
  }
}
