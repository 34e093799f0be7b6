package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import remit.core.charter.read.CharterReader;
import remit.core.diagnostic.Diagnostic;
import remit.core.law.LawPack;
import remit.core.proposal.read.ProposalReader;
import remit.core.shape.JsonSchema;
import remit.core.shape.Shape;
import remit.core.source.Tree;
import remit.testkit.Property;

/// The JSON Schema that editors use and the reader take the same texts and refuse the same.
class SchemaTest {
  private static final LawPack LAW = LawPacks.england();
  private static final Schema CHARTER = schema(new CharterReader(LAW).shape());

  /// What a schema can tell. It does not know which names there are, which days exist, and how
  /// values compare.
  private static final Set<String> TOLD =
      Set.of(
          "S001", "S002", "S003", "S004", "S005", "S006", "S007", "S008", "S009", "S010", "S011",
          "S015", "S016", "N004");

  private static final List<String> NOT_TOLD =
      List.of("there is no day", "more than the whole", "names no group");

  private static Schema schema(Shape<?> shape) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonSchema.of("test", List.of(shape)).write());
  }

  private static List<String> errors(Schema schema, Tree tree) {
    return schema.validate(JsonTexts.of(tree).write(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> theSchemaTakesEveryCharterProposalAndTrace() throws IOException {
    return CorpusTest.folders().stream()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> taken(folder)));
  }

  private static void taken(Path folder) throws IOException {
    assertEquals(List.of(), errors(CHARTER, CharterFiles.read(folder).tree().orElseThrow()));
    var proposal = schema(ProposalReader.proposalShape(LAW));
    for (var file : CorpusTest.files(folder.resolve("proposals"))) {
      assertEquals(List.of(), errors(proposal, CharterFiles.read(file).tree().orElseThrow()));
    }
    var trace = schema(ProposalReader.traceShape(LAW));
    for (var file : CorpusTest.files(folder.resolve("traces"))) {
      assertEquals(List.of(), errors(trace, CharterFiles.read(file).tree().orElseThrow()));
    }
  }

  @Test
  void aChangedCharterIsTakenByBothOrRefusedByBoth() throws IOException {
    var folder = Path.of(System.getProperty("remit.root"), "charters", "north-vale");
    var tree = CharterFiles.read(folder).tree().orElseThrow();
    Property.forAll(300, Mutations.of(tree), SchemaTest::agree);
  }

  private static void agree(Tree changed) {
    var read = new CharterReader(LAW).read(changed, List.of());
    var said = errors(CHARTER, changed);
    if (read.diagnostics().isEmpty()) {
      assertEquals(List.of(), said, "the schema refuses what the reader takes");
    }
    var told = read.diagnostics().stream().filter(SchemaTest::canBeTold).toList();
    if (said.isEmpty()) {
      assertEquals(List.of(), told, "the schema takes what the reader refuses");
    }
  }

  private static boolean canBeTold(Diagnostic diagnostic) {
    return TOLD.contains(diagnostic.code())
        && NOT_TOLD.stream().noneMatch(words -> diagnostic.message().contains(words));
  }
}
