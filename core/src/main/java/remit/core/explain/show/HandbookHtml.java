package remit.core.explain.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import remit.core.calendar.Dates;
import remit.core.charter.Charter;
import remit.core.explain.BodyPart;
import remit.core.explain.BodyPart.SeatPart;
import remit.core.explain.DelegationPart;
import remit.core.explain.Explanation;
import remit.core.explain.Statement;
import remit.core.text.Html;

/// The annexes of a governance handbook on one page that needs no other file: who sits, the terms
/// of reference, the scheme of reservation and delegation, and what is not known.
public final class HandbookHtml {
  private final Explanation explanation;
  private final StringBuilder page = new StringBuilder();

  private HandbookHtml(Explanation explanation) {
    this.explanation = explanation;
  }

  public static String page(Explanation explanation) {
    var handbook = new HandbookHtml(explanation);
    handbook.head();
    handbook.members();
    handbook.termsOfReference();
    handbook.scheme();
    handbook.unknown();
    return handbook.page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    var heading = explanation.heading();
    var title = Html.text(heading.title());
    page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>Governance handbook: %s</title>\n".formatted(title));
    page.append("<style>\n").append(Html.STYLE);
    page.append(
        """
        main { overflow-wrap: break-word; }
        th, td { vertical-align: top; }
        td ul, th ul { margin: 0; padding-left: 1.1rem; }
        .wide { overflow-x: auto; margin: 0 0 1.75rem; }
        h3 + .wide caption { position: absolute; left: -99rem; }
        </style>
        </head>
        <body>
        """);
    page.append("<a class=\"skip\" href=\"#main\">Skip to the annexes</a>\n<header>\n");
    page.append("<p class=\"kind\">Annexes of the governance handbook</p>\n");
    page.append("<h1>%s</h1>\n".formatted(title));
    paragraph(
        "As of %s, from the charter `%s`, under the law of %s."
            .formatted(Dates.words(heading.asOf()), heading.charter(), heading.law()));
    if (heading.reality() == Charter.Reality.INVENTED) {
      paragraph("An invented system, for teaching.");
    }
    page.append("<nav aria-label=\"Annexes\">\n<ul>\n");
    link("members", "A. Members");
    link("terms", "B. Terms of reference");
    link("scheme", "C. Scheme of reservation and delegation");
    link("unknown", "D. What is not known");
    page.append("</ul>\n</nav>\n</header>\n<main id=\"main\">\n");
  }

  private void link(String id, String text) {
    page.append("<li><a href=\"#%s\">%s</a></li>\n".formatted(id, text));
  }

  private void paragraph(String text) {
    page.append("<p>%s</p>\n".formatted(Html.marked(text)));
  }

  private void heading(String id, String text) {
    page.append("<h2 id=\"%s\">%s</h2>\n".formatted(id, text));
  }

  private void table(String caption, String... columns) {
    page.append(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">\n<table>\n"
            .formatted(Html.text(caption)));
    page.append("<caption>%s</caption>\n<thead><tr>".formatted(Html.text(caption)));
    for (var column : columns) page.append("<th scope=\"col\">%s</th>".formatted(column));
    page.append("</tr></thead>\n<tbody>\n");
  }

  private void endTable() {
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(List<String> cells) {
    page.append("<tr><th scope=\"row\">").append(cells.getFirst()).append("</th>");
    cells.stream().skip(1).forEach(c -> page.append("<td>").append(c).append("</td>"));
    page.append("</tr>\n");
  }

  private void members() {
    heading("members", "Annex A. Members");
    for (var body : explanation.bodies()) {
      page.append("<h3>%s</h3>\n".formatted(Html.text(body.name())));
      if (!body.sits().seats().isEmpty()) {
        table("Members of " + body.name(), "Seat", "How many", "Who sits", "Part and vote");
        body.sits().seats().forEach(this::seat);
        endTable();
      }
      var known = Phrases.membersKnown(body.sits().known());
      if (!known.isEmpty()) paragraph(known + ".");
    }
  }

  private void seat(SeatPart seat) {
    var roles = Phrases.role(seat);
    row(
        List.of(
            Html.text(Phrases.capital(seat.name())),
            seat.number().map(n -> "" + n).orElse("not known"),
            Html.text(Phrases.who(seat)),
            Html.text(roles.isEmpty() ? "votes" : String.join("; ", roles))));
  }

  private void termsOfReference() {
    heading("terms", "Annex B. Terms of reference");
    explanation.bodies().forEach(this::terms);
  }

  private void terms(BodyPart body) {
    table("Terms of reference of " + body.name(), "Matter", "As it stands");
    line("What it is", Phrases.capital(Phrases.kind(body)));
    body.under().ifPresent(u -> line("Set up under", u.sentence()));
    line("Standing", Phrases.capital(body.standing().words()));
    lines("May decide", body.decides().stream().map(p -> power(p, body)).toList());
    lines("Advises on", body.advises().stream().map(BodyPart.Matter::title).toList());
    lines("Reviews", body.reviews());
    lines(
        "Is said to decide, and may not",
        body.saidToDecide().stream().map(BodyPart.Matter::title).toList());
    line("Quorum", said(body.sits().quorum()));
    line("Carried by", said(body.sits().carries()));
    line("Meets", said(body.meets().when()));
    line("In public", said(body.meets().inPublic()));
    line("Notice", said(body.meets().notice()));
    line("Publishes", said(body.meets().publishes()));
    lines("Meets together with", body.meets().with());
    line("Its own document", said(body.terms().document()));
    lines("Changes approved by", body.terms().approvedBy());
    line("To be reviewed by", said(body.terms().reviewBy()));
    body.terms().reportsTo().ifPresent(r -> line("Reports to", r));
    endTable();
  }

  private static String power(remit.core.explain.Power power, BodyPart body) {
    var terms = Phrases.terms(power, body);
    return terms.isEmpty() ? power.title() : power.title() + ": " + terms;
  }

  private static String said(Statement statement) {
    return statement.certainty() == Statement.Certainty.UNSAID ? "not said" : statement.sentence();
  }

  private void line(String matter, String text) {
    row(List.of(Html.text(matter), Html.text(Phrases.capital(text))));
  }

  private void lines(String matter, List<String> texts) {
    if (!texts.isEmpty()) row(List.of(Html.text(matter), list(texts)));
  }

  private static String list(List<String> texts) {
    if (texts.isEmpty()) return "none";
    return texts.stream()
        .map(t -> "<li>" + Html.text(t) + "</li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private void scheme() {
    heading("scheme", "Annex C. Scheme of reservation and delegation");
    if (explanation.reserved().isEmpty()) {
      paragraph("The charter reserves nothing.");
    } else {
      table("Reserved: no delegation may carry these further", "Matter", "Kept by", "Sources");
      for (var reserved : explanation.reserved()) {
        var what = new ArrayList<>(reserved.what());
        if (!reserved.acts().isEmpty()) what.add("only to " + Phrases.series(reserved.acts()));
        var sources = reserved.sources().stream().map(c -> c.title()).toList();
        row(List.of(list(what), list(reserved.to()), list(sources)));
      }
      endTable();
    }
    if (explanation.delegations().isEmpty()) {
      paragraph("The charter delegates nothing.");
      return;
    }
    table(
        "Delegated",
        "Function",
        "From",
        "To",
        "Scope, exceptions, limits and conditions",
        "Instrument, and since when",
        "Does it work?");
    explanation.delegations().forEach(this::delegation);
    endTable();
  }

  private void delegation(DelegationPart delegation) {
    var within = new ArrayList<>(delegation.scope());
    within.addAll(delegation.limits());
    within.addAll(delegation.conditions());
    delegation.keeps().ifPresent(within::add);
    within.add("onward: " + said(delegation.onward()));
    var instrument = new ArrayList<String>();
    instrument.add("under " + said(delegation.under()));
    delegation.instrument().forEach(s -> instrument.add(s.sentence()));
    instrument.add(delegation.inForce());
    delegation.sources().forEach(s -> instrument.add("source: " + s.title()));
    row(
        List.of(
            list(delegation.what()),
            Html.text(delegation.fromName()),
            Html.text(delegation.toName()),
            list(within),
            list(instrument),
            Html.text(works(delegation))));
  }

  private static String works(DelegationPart delegation) {
    var word =
        switch (delegation.works()) {
          case YES -> "yes";
          case NO -> "no: nobody can act by it";
          case UNKNOWN -> "not known";
        };
    return delegation.trouble().map(t -> word + ": " + t).orElse(word);
  }

  private void unknown() {
    heading("unknown", "Annex D. What is not known");
    if (explanation.unknown().isEmpty()) {
      paragraph("Nothing that the charter speaks of is unknown.");
      return;
    }
    table("What the charter does not know", "Of what", "Not known");
    for (var gap : explanation.unknown()) {
      row(List.of(Html.text(gap.name()), list(gap.what())));
    }
    endTable();
  }
}
