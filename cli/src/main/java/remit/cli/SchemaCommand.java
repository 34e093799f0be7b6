package remit.cli;

import java.util.List;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.core.charter.read.CharterReader;
import remit.core.law.LawPack;
import remit.core.proposal.read.ProposalReader;
import remit.core.shape.JsonSchema;
import remit.core.shape.Shape;
import remit.reader.LawPacks;

/// `remit schema [KIND]`.
final class SchemaCommand implements Command {
  /// What a file can be.
  private enum Kind {
    CHARTER,
    PROPOSAL,
    TRACE;

    private String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    private Shape<?> shape(LawPack law) {
      return switch (this) {
        case CHARTER -> new CharterReader(law).shape();
        case PROPOSAL -> ProposalReader.proposalShape(law);
        case TRACE -> ProposalReader.traceShape(law);
      };
    }
  }

  private static final Operand<Kind> KIND =
      Operand.maybe(
          "KIND",
          Reading.oneOf(List.of(Kind.values()), Kind::word),
          "charter, proposal or trace; all three if left out");
  private static final Usage USAGE =
      Usage.of("schema", "prints the JSON Schema of charters, proposals and traces")
          .says(
              "Editors that know JSON Schema (draft 2020-12) complete keys and words while you"
                  + " type, and mark what does not belong. The schema is made from the description"
                  + " that the reader itself works by. It cannot know whether a name refers to"
                  + " anything: that is what reading the charter tells.")
          .taking(KIND)
          .example("remit schema", "the schema of all three")
          .example("remit schema charter", "of charters alone, for a sharper editor");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) {
    var law = LawPacks.england();
    var kinds = arguments.find(KIND).map(List::of).orElse(List.of(Kind.values()));
    var shapes = kinds.stream().<Shape<?>>map(kind -> kind.shape(law)).toList();
    context.out().json(JsonSchema.of(title(arguments.find(KIND)), shapes));
    return Exit.DONE;
  }

  private static String title(Optional<Kind> kind) {
    return kind.map(one -> "Remit: a " + one.word())
        .orElse("Remit: a charter, a proposal or a trace");
  }
}
