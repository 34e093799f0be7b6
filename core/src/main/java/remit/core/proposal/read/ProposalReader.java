package remit.core.proposal.read;

import remit.core.charter.Charter;
import remit.core.charter.read.CharterReader;
import remit.core.charter.read.Names;
import remit.core.law.LawPack;
import remit.core.proposal.Proposal;
import remit.core.proposal.Trace;
import remit.core.shape.Notes;
import remit.core.shape.Shape;
import remit.core.source.Tree;

/// Reads proposals and traces. Their names are those of the charter and its law pack.
public final class ProposalReader {
  private final Names names;

  private ProposalReader(Names names) {
    this.names = names;
  }

  public static ProposalReader of(LawPack law, Charter charter) {
    return new ProposalReader(Names.of(law, charter));
  }

  public ReadProposal proposal(Tree tree) {
    var notes = new Notes();
    var proposal = new ProposalShape(names).shape().read(tree, notes);
    return new ReadProposal(proposal, CharterReader.inOrder(notes.all()));
  }

  public ReadTrace trace(Tree tree) {
    var notes = new Notes();
    var trace = new TraceShape(names).shape().read(tree, notes);
    return new ReadTrace(trace, CharterReader.inOrder(notes.all()));
  }

  /// What a proposal may look like, for the JSON Schema.
  public static Shape<Proposal> proposalShape(LawPack law) {
    return new ProposalShape(Names.of(law)).shape();
  }

  /// What a trace may look like, for the JSON Schema.
  public static Shape<Trace> traceShape(LawPack law) {
    return new TraceShape(Names.of(law)).shape();
  }
}
