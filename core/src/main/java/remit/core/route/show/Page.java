package remit.core.route.show;

import remit.core.because.Because;
import remit.core.kernel.Citation;

/// The frame of a page that needs nothing besides itself: no script, no font, no address.
final class Page {
  private static final String STYLE =
      """
      body{font:16px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;max-width:62rem;margin:0 auto;padding:1.5rem}
      h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.35rem;margin:2rem 0 .5rem;break-after:avoid}h3{font-size:1.05rem;margin:1.2rem 0 .2rem;break-after:avoid}
      .outcome{border:3px solid #0b0c0c;padding:.8rem 1rem;margin:1rem 0}.outcome strong{font-size:1.25rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #b1b4b6}
      thead th{border-bottom:2px solid #0b0c0c}tr{break-inside:avoid}td.day{white-space:nowrap}caption{text-align:left;font-weight:bold;padding:.3rem 0}
      .hint{color:#383f43}.mark{border:1px solid #0b0c0c;padding:0 .3rem;font-size:.85rem;white-space:nowrap}
      dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem}dt{font-weight:bold}dd{margin:0}
      svg{width:100%;height:auto}a{color:#0b0c0c}a:focus{outline:3px solid #0b0c0c;outline-offset:2px}ul{padding-left:1.2rem;margin:.2rem 0}
      .wide{overflow-x:auto}
      @media print{body{max-width:none;padding:0;font-size:11pt}a{text-decoration:none}}
      """;

  private final StringBuilder html = new StringBuilder();

  Page(String title) {
    html.append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(Markup.text(title)).append("</title>\n");
    html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
  }

  String end() {
    return html + "</main>\n</body>\n</html>\n";
  }

  /// Adds markup as it stands.
  Page raw(String markup) {
    html.append(markup).append('\n');
    return this;
  }

  /// Adds an element with text in it.
  Page element(String tag, String text) {
    return raw("<" + tag + ">" + Markup.text(text) + "</" + tag + ">");
  }

  /// A term of a list and what is said of it.
  Page entry(String term, String says) {
    return element("dt", term).element("dd", says);
  }

  Page heading(String id, String text) {
    return raw("<h2 id=\"" + id + "\">" + Markup.text(text) + "</h2>");
  }

  /// Reasons as nested lists.
  Page reasons(Because because) {
    raw("<li>" + Markup.text(because.says()) + source(because));
    if (!because.from().isEmpty() || !because.mends().isEmpty()) {
      raw("<ul>");
      because.from().forEach(this::reasons);
      because.mends().forEach(mend -> element("li", "To mend it: " + mend));
      raw("</ul>");
    }
    return raw("</li>");
  }

  private static String source(Because because) {
    return switch (because.ground()) {
      case Because.Cited(var citation) -> " [" + cite(citation) + "]";
      case Because.Given(var place) ->
          place.file().isEmpty()
              ? ""
              : " <span class=\"hint\">(" + Markup.text(place.toString()) + ")</span>";
      case Because.Derived() -> "";
    };
  }

  /// A source, linked where its address is one of the web.
  static String cite(Citation citation) {
    var title = Markup.text(citation.title());
    return citation
        .link()
        .filter(link -> link.startsWith("https://") || link.startsWith("http://"))
        .map(link -> "<a href=\"" + Markup.text(link) + "\">" + title + "</a>")
        .orElse(title);
  }
}
