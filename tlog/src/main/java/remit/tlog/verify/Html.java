package remit.tlog.verify;

/// Writes a page that needs nothing: no script, no picture, no other file, and may ask for none.
final class Html {
  private static final String STYLE =
      """
      body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; font: 1.05rem/1.5 sans-serif;
        color: #212b32; background: #fff; }
      h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.3rem; margin-top: 2rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0;
        border-bottom: 1px solid #768692; }
      th { font-weight: bold; width: 11rem; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f0f4f5; padding: 1rem;
        border-left: 4px solid #005eb8; font-size: .85rem; }
      @media print { pre { border: 1px solid #000; } }
      """;

  private final StringBuilder body = new StringBuilder();
  private final String title;

  Html(String title) {
    this.title = title;
    element("h1", title);
  }

  Html heading(String text) {
    return element("h2", text);
  }

  Html paragraph(String text) {
    return element("p", text);
  }

  Html pre(String text) {
    return element("pre", text);
  }

  Html beginTable() {
    body.append("<table>\n");
    return this;
  }

  Html row(String name, String value) {
    body.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th><td>");
    body.append(escaped(value)).append("</td></tr>\n");
    return this;
  }

  Html endTable() {
    body.append("</table>\n");
    return this;
  }

  private Html element(String name, String text) {
    body.append('<').append(name).append('>').append(escaped(text));
    body.append("</").append(name).append(">\n");
    return this;
  }

  String page() {
    return """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(escaped(title), STYLE, body);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
