package remit.core.compare.show;

/// How the page looks: dark text on white, wide tables on a screen and on paper, on a phone each
/// row as a card in which every cell names its charter.
final class Style {
  private Style() {}

  static final String TEXT =
      """
      :root { color-scheme: light; }
      * { box-sizing: border-box; }
      body { font: 1rem/1.45 system-ui, "Segoe UI", Arial, sans-serif; color: #0b0c0c;
        background: #fff; margin: 0 auto; padding: 1rem 1.25rem; max-width: 88rem; }
      h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 .75rem; }
      h2 { font-size: 1.4375rem; line-height: 1.25; margin: 2.75rem 0 .5rem; padding-top: .5rem;
        border-top: 3px solid #1d3f8f; }
      h3 { font-size: 1.0625rem; margin: 1.25rem 0 .35rem; }
      .kind { margin: 0; font-weight: bold; color: #505a5f; }
      .says, #what-changes ~ ul, #what-changes ~ p, section > ul { max-width: 52rem; }
      .says { color: #383f43; margin: 0 0 1rem; }
      .skip { position: absolute; left: -99rem; }
      .skip:focus { position: static; }
      a { color: #1d3f8f; }
      a:focus { outline: 3px solid #ffdd00; background: #ffdd00; color: #0b0c0c; }
      .key { margin: 0; }
      .key div { display: grid; grid-template-columns: 11rem 1fr; gap: .75rem; padding: .3rem 0;
        border-bottom: 1px solid #d5d8da; max-width: 52rem; }
      .key dt { font-weight: bold; overflow-wrap: anywhere; }
      .key dd { margin: 0; }
      section > ul { padding-left: 1.25rem; margin: .25rem 0 1rem; }
      section > ul > li { margin: 0 0 .35rem; }
      nav ul { columns: 2 20rem; padding-left: 1.25rem; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .9375rem; }
      th, td { text-align: left; vertical-align: top; padding: .5rem .6rem;
        border-bottom: 1px solid #b1b4b6; overflow-wrap: break-word; hyphens: auto; }
      thead th { border-bottom: 2px solid #0b0c0c; background: #eef1f6; }
      thead th:first-child { width: 17%; }
      tbody th { font-weight: bold; }
      td + td, th + td { border-left: 1px solid #d5d8da; }
      td ul { margin: 0; padding: 0; list-style: none; }
      td li + li { margin-top: .3rem; padding-top: .3rem; border-top: 1px dotted #b1b4b6; }
      .absent { color: #505a5f; }
      code { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .9em; }
      footer { margin-top: 3rem; border-top: 1px solid #b1b4b6; font-size: .875rem; color: #383f43; }
      @media screen and (max-width: 48rem) {
        body { padding: .75rem; }
        .key div { grid-template-columns: 1fr; gap: 0; }
        table, tbody, tr, th, td { display: block; width: auto; }
        thead { position: absolute; left: -99rem; }
        tbody tr { border: 1px solid #b1b4b6; margin: 0 0 1rem; }
        tbody th { background: #eef1f6; border-bottom: 1px solid #b1b4b6; }
        td + td, th + td { border-left: 0; }
        td::before { content: attr(data-of); display: block; font-weight: bold; font-size: .875rem;
          color: #383f43; }
        tr td:last-child { border-bottom: 0; }
        .nothing { display: none; }
      }
      @page { size: A4 landscape; margin: 14mm 12mm; }
      @media print {
        body { max-width: none; padding: 0; font-size: 9.5pt; }
        table { font-size: 8pt; }
        th, td { padding: 1.2mm 1.5mm; }
        thead { display: table-header-group; }
        .skip, nav { display: none; }
        a { color: inherit; }
        tr, li { break-inside: avoid; }
        h2, h3, .says { break-after: avoid; }
        h2 { margin-top: 7mm; font-size: 13pt; }
        h1 { font-size: 17pt; }
      }
      """;
}
