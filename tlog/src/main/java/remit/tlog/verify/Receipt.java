package remit.tlog.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import remit.tlog.entry.Commitment;
import remit.tlog.entry.Entry;
import remit.tlog.entry.Json;
import remit.tlog.entry.Part;
import remit.tlog.entry.Reference;
import remit.tlog.note.VerifierKey;

/// What someone keeps who wants to be able to show, years later and without the record, that an
/// entry stood in it: the entry, the proof, the signed checkpoint, and how to check them.
public final class Receipt {
  private final Inclusion inclusion;

  private Receipt(Inclusion inclusion) {
    this.inclusion = inclusion;
  }

  /// The receipt of entry number `index`. Throws [NotProved] where the record does not prove it.
  public static Receipt of(RecordSource source, VerifierKey key, long index)
      throws IOException, NotProved {
    return new Receipt(Inclusion.of(source, key, index));
  }

  /// The proof for programs, in C2SP's tlog-proof format.
  public String tlogProof() {
    return inclusion.tlogProof();
  }

  /// The commands that check the receipt by hand.
  public String byHand() {
    return inclusion.byHand();
  }

  /// A page that needs no script and no other file.
  public String html() {
    var checkpoint = inclusion.checkpoint();
    long size = checkpoint.head().size();
    var html =
        new Html("Receipt for entry %d of %s".formatted(inclusion.index(), checkpoint.origin()));
    html.paragraph(
        ("This page shows that the entry below stood in the public record %s, as number"
                + " %d, when it had %d entries. Keep it: it can be checked for ever, also when the"
                + " record or its operator are gone.")
            .formatted(checkpoint.origin(), inclusion.index(), size));
    html.heading("What the entry says");
    inclusion.parsed().ifPresent(entry -> table(html, entry));
    html.paragraph("The same, byte for byte:");
    html.pre(new String(inclusion.entry(), StandardCharsets.UTF_8));
    html.heading("What proves it");
    html.paragraph(
        "The hash of the entry, joined with each hash of this proof in turn, gives the"
            + " root that the log signed. A record in which this entry were changed, moved or"
            + " missing has another root.");
    html.pre(inclusion.tlogProof());
    html.heading("Whose signature it is");
    html.pre(inclusion.key().toString());
    html.paragraph(
        "Compare this key with one that you have from somewhere else: on the body's"
            + " letters, from a newspaper, from somebody who keeps the record's checkpoints."
            + " Whoever has the key could sign two different records; comparing checkpoints"
            + " with others, or cosignatures of witnesses, shows that nobody did.");
    html.heading("How to check it by hand");
    html.paragraph(
        "In an empty folder, with a shell, the usual small tools and openssl. The last"
            + " line must say that the signature is verified.");
    html.pre(inclusion.byHand());
    return html.page();
  }

  private static void table(Html html, Entry entry) {
    html.beginTable();
    html.row("Kind", entry.type().word()).row("Body", entry.body());
    var to = entry.holds().to().map(end -> ", up to but not on " + end).orElse("");
    html.row("Holds", "from " + entry.holds().from() + to);
    html.row("Recorded", entry.recorded() + " (the operator's clock)");
    for (Map.Entry<String, Part> part : entry.content().entrySet()) {
      html.row(part.getKey(), words(part.getValue()));
    }
    for (var reference : entry.refers()) html.row("Refers", words(reference));
    html.endTable();
  }

  private static String words(Reference reference) {
    var part = reference.part().map(name -> ", part " + name).orElse("");
    return reference.as().word() + " entry " + reference.entry() + part;
  }

  private static String words(Part part) {
    return switch (part) {
      case Part.Full(var value) -> words(value);
      case Part.Sealed(var commitment) ->
          "not said here: %s%s. Fixed by the commitment %s."
              .formatted(
                  because(commitment.why()),
                  commitment.under().map(under -> ", under " + under).orElse(""),
                  commitment.hash());
    };
  }

  private static String because(Commitment.Why why) {
    return switch (why) {
      case EXEMPT -> "exempt";
      case PERSONAL -> "personal data";
      case DOCUMENT -> "a document, kept beside the record";
    };
  }

  private static String words(Json value) {
    return switch (value) {
      case Json.Text(var text) -> text;
      case Json.Whole(long number) -> Long.toString(number);
      case Json.Items(var items) -> String.join("; ", items.stream().map(Receipt::words).toList());
      case Json.Members(var members) ->
          String.join(
              "; ",
              members.entrySet().stream()
                  .map(member -> member.getKey() + ": " + words(member.getValue()))
                  .toList());
      case Json.Flag flag ->
          switch (flag) {
            case TRUE -> "yes";
            case FALSE -> "no";
          };
    };
  }
}
