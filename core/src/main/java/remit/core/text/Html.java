package remit.core.text;

/// Text made safe for a page, and how the page looks.
public final class Html {
  private Html() {}

  /// Nothing in the result is read as markup.
  public static String text(String text) {
    var safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /// The same, with what stands in backticks set as code.
  public static String marked(String text) {
    var marked = new StringBuilder();
    boolean code = false;
    for (var part : text(text).split("`", -1)) {
      marked.append(code ? "<code>" + part + "</code>" : part);
      code = !code;
    }
    return marked.toString();
  }

  /// Dark text on white, links underlined, everything that colour says also said in words.
  public static final String STYLE =
      """
      :root { color-scheme: light; }
      body { font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: #0b0c0c;
        background: #fff; margin: 0 auto; padding: 1rem; max-width: 52rem; }
      h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
      h2 { font-size: 1.375rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid #0b0c0c; }
      h3 { font-size: 1.0625rem; line-height: 1.4; margin: 0 0 .5rem; }
      .kind { margin: 0; font-weight: bold; color: #505a5f; }
      .skip { position: absolute; left: -99rem; }
      .skip:focus { position: static; }
      a { color: #1d3f8f; }
      a:focus { outline: 3px solid #ffdd00; background: #ffdd00; color: #0b0c0c; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
      th, td { text-align: left; padding: .4rem .5rem; border-bottom: 1px solid #b1b4b6;
        font-weight: normal; }
      thead th { font-weight: bold; }
      .number { text-align: right; }
      article { border-left: 6px solid #505a5f; padding: .25rem 0 .25rem 1rem; margin: 0 0 1.75rem; }
      article.error { border-color: #aa1100; }
      article.warning { border-color: #a05a00; }
      article.note { border-color: #1d3f8f; }
      article p { margin: .35rem 0; }
      .badge { display: inline-block; border: 2px solid currentColor; padding: 0 .4rem;
        font-size: .875rem; margin-right: .25rem; }
      .error .badge { color: #aa1100; }
      .warning .badge { color: #8a4d00; }
      .note .badge { color: #1d3f8f; }
      .caution { font-weight: bold; }
      .sources { margin: .35rem 0; padding-left: 1.25rem; font-size: .9375rem; }
      details { font-size: .875rem; color: #383f43; overflow-wrap: anywhere; }
      details ul { margin: .35rem 0; padding-left: 1.25rem; }
      code { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .9em; }
      mark { background: #fff2b3; color: inherit; }
      span.spoken { text-decoration: underline; }
      .gaps div { padding: .3rem 0; border-bottom: 1px solid #b1b4b6; }
      .gaps dt { font-weight: bold; }
      .gaps dd { margin: 0; }
      footer { margin-top: 3rem; border-top: 1px solid #b1b4b6; font-size: .875rem; color: #383f43; }
      @page { size: A4; margin: 18mm 16mm; }
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; }
        .skip { display: none; }
        a { color: inherit; }
        article, .gaps div, tr { break-inside: avoid; }
        h2, h3 { break-after: avoid; }
      }
      """;
}
