package remit.tlog.verify;

/// The page that explains a record to someone who has never seen one.
public final class Explanation {
  private Explanation() {}

  /// @param verdict of the record that the page is about
  public static String html(Verdict verdict) {
    var html = new Html("How to check the record " + verdict.origin());
    html.paragraph(
        "This record is a list of entries: notices, agendas, papers, votes, decisions,"
            + " minutes. An entry is added at the end and nothing is ever changed or taken"
            + " out. You need not believe that. You can check it.");
    rules(html);
    html.heading("What it said when this page was made");
    html.beginTable()
        .row("Log", verdict.origin())
        .row("Entries", Long.toString(verdict.size()))
        .row("Root", verdict.root())
        .row("Key", verdict.key().map(Object::toString).orElse("none"))
        .row("Verdict", verdict.holds() ? "It held." : "It did not hold.")
        .endTable();
    html.paragraph(
        "Note down the number of entries and the root, or keep the file named"
            + " checkpoint. Whoever shows you another root for that number of entries later"
            + " has rewritten the record.");
    html.heading("How to check it");
    html.pre("remit verify ADDRESS\nremit verify ADDRESS --earlier CHECKPOINT-THAT-YOU-KEPT\n");
    html.paragraph(
        "The format is an open one (C2SP tlog-tiles), so programs of other people check"
            + " it too; and the receipt of an entry says how to check that entry with openssl"
            + " and sha256sum alone.");
    limits(html);
    return html.page();
  }

  private static void rules(Html html) {
    html.heading("How it works");
    html.paragraph(
        "Each entry has a hash: a number of 64 digits that changes completely if one"
            + " letter of the entry does. Hashes are joined in pairs, and those in pairs"
            + " again, until one is left, the root. The root is signed. So one line of text"
            + " fixes every entry, its place, and that none is missing.");
    html.paragraph(
        "Some parts are not said in the entry but fixed by a commitment: the hash of the"
            + " text together with a random salt. Nobody can guess the text from it. When text"
            + " and salt are published, anyone can see that they are what was committed to at"
            + " the time. When salt and text are destroyed, as data protection may ask, the"
            + " commitment stays and says nothing any more, and the record still holds.");
    html.paragraph(
        "An entry that was wrong is not replaced. A correction is added, which says"
            + " which entry it corrects and how.");
  }

  private static void limits(Html html) {
    html.heading("What it does not show");
    html.paragraph(
        "That an entry is true: only who published it, and that it has not changed"
            + " since. That something was recorded at the time the entry names: that is the"
            + " operator's word, until a witness has cosigned or somebody else has kept a"
            + " checkpoint. That you and your neighbour see the same record: compare the root.");
  }
}
