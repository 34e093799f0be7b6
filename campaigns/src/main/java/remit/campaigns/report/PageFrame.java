package remit.campaigns.report;

/// The frame of every page: no script, no font, no picture, nothing from elsewhere.
final class PageFrame {
  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { margin: 0; font: 1.0625rem/1.5 Arial, "Liberation Sans", sans-serif; color: #0b0c0c;
        background: #fff; }
      main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
      header { border-bottom: 0.4rem solid #005eb8; padding-top: 1.5rem; }
      h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 1rem; }
      h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 1rem;
        border-top: 1px solid #b1b4b6; }
      h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
      h4 { font-size: 1.0625rem; margin: 1.25rem 0 0.25rem; }
      a { color: #005eb8; }
      a:focus, summary:focus { outline: 3px solid #ffdd00; outline-offset: 0;
        background: #ffdd00; color: #0b0c0c; }
      .skip { position: absolute; left: -999rem; }
      .skip:focus { position: static; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem;
        font-size: 0.95rem; }
      caption { text-align: left; font-weight: bold; padding-bottom: 0.5rem; }
      th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0;
        border-bottom: 1px solid #b1b4b6; }
      td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .words { white-space: pre-line; overflow-wrap: anywhere; margin: 0.25rem 0 0.5rem; }
      .letter { border-left: 0.4rem solid #005eb8; background: #f3f6f9; padding: 0.75rem 1rem;
        white-space: pre-line; overflow-wrap: anywhere; }
      .letter mark { background: #fff2b3; border-bottom: 2px solid #7a5c00; padding: 0 0.15rem; }
      .own { border-left: 0.25rem solid #b1b4b6; padding-left: 0.9rem; margin: 0.75rem 0; }
      .id { font-size: 0.9rem; color: #4c5358; margin: 0; overflow-wrap: anywhere; }
      .note { border-left: 0.4rem solid #b1b4b6; padding: 0.1rem 1rem; }
      .big { display: flex; flex-wrap: wrap; gap: 0.75rem; padding: 0; margin: 1.5rem 0;
        list-style: none; }
      .big li { border: 1px solid #b1b4b6; padding: 0.5rem 1rem; min-width: 8rem; flex: 1; }
      .big b { display: block; font-size: 1.75rem; line-height: 1.2; }
      summary { cursor: pointer; color: #005eb8; text-decoration: underline; }
      @media print { details > * { display: block; } a { color: inherit; } }
      """;

  private PageFrame() {}

  static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the report</a>
    <header><h1>%s</h1></header>
    <main id="main">
    %s</main>
    </body>
    </html>
    """
        .formatted(Html.escaped(title), STYLE, Html.escaped(title), body);
  }
}
