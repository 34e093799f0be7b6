package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.testkit.Property;

class YamlWriterTest {
  @Test
  void whatIsWrittenReadsBackAsTheSameTree() {
    Property.forAll(
        3_000,
        Trees.upTo(4).filter(tree -> !YamlWriter.write(tree).isBlank()),
        tree -> {
          var read = YamlReader.read("t", YamlWriter.write(tree));
          assertEquals(Optional.of(tree), read.tree().map(Trees::withoutPlaces));
          assertEquals(List.of(), read.diagnostics());
        });
  }

  @Test
  void textsHaveQuotationMarksOnlyWhereTheyNeedThem() {
    var text =
        """
        title: "Leicester: Better Care"
        areas:
          city:
            name: City
            made of: []
        delegations:
          - what:
              - plan
            limits:
              up to: £5m
          - what: plan
        """;
    assertEquals(text, YamlWriter.write(YamlReader.read("t", text).tree().orElseThrow()));
  }
}
