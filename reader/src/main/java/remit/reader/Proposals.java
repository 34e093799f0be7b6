package remit.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Charter;
import remit.core.charter.read.CharterReader;
import remit.core.diagnostic.Diagnostic;
import remit.core.law.LawPack;
import remit.core.proposal.read.ProposalReader;
import remit.core.proposal.read.ReadProposal;
import remit.core.proposal.read.ReadTrace;

/// From a path to a proposal or a trace of a charter, in one step.
public final class Proposals {
  private Proposals() {}

  /// Reads a proposal from its file.
  ///
  /// @throws IOException where the world fails; that there is no such file is a diagnostic
  public static ReadProposal proposal(Path path, Charter charter, LawPack law) throws IOException {
    return proposal(CharterFiles.read(path), charter, law);
  }

  public static ReadProposal proposal(CharterText text, Charter charter, LawPack law) {
    var reader = ProposalReader.of(law, charter);
    var read =
        text.tree()
            .map(reader::proposal)
            .orElseGet(() -> new ReadProposal(Optional.empty(), List.of()));
    return new ReadProposal(read.proposal(), both(text, read.diagnostics()));
  }

  /// Reads a trace from its file.
  ///
  /// @throws IOException where the world fails; that there is no such file is a diagnostic
  public static ReadTrace trace(Path path, Charter charter, LawPack law) throws IOException {
    return trace(CharterFiles.read(path), charter, law);
  }

  public static ReadTrace trace(CharterText text, Charter charter, LawPack law) {
    var reader = ProposalReader.of(law, charter);
    var read =
        text.tree().map(reader::trace).orElseGet(() -> new ReadTrace(Optional.empty(), List.of()));
    return new ReadTrace(read.trace(), both(text, read.diagnostics()));
  }

  private static List<Diagnostic> both(CharterText text, List<Diagnostic> read) {
    var all = new ArrayList<>(text.diagnostics());
    all.addAll(read);
    return CharterReader.inOrder(all);
  }
}
