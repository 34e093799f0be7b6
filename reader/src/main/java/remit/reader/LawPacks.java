package remit.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import remit.core.diagnostic.Diagnostic;
import remit.core.law.LawPack;
import remit.core.law.compact.CompactLaw;
import remit.core.law.read.LawPackReader;
import remit.core.law.read.ReadLaw;
import remit.core.source.Tree;

/// The law packs that come with Remit.
public final class LawPacks {
  /// The files of the pack of England, in the order in which people would read them.
  static final List<String> ENGLAND =
      List.of(
          "partner-kinds",
          "body-kinds",
          "functions",
          "gates",
          "council-meetings",
          "council-executives",
          "health-and-wellbeing-boards",
          "health-scrutiny",
          "nhs-bodies",
          "joint-working",
          "plans-and-money",
          "system-guidance",
          "consultation-and-equality",
          "transparency");

  /// Where the build puts the pack of England, from the root of the class path.
  static final String COMPACT = "remit/reader/england.law";

  private LawPacks() {}

  /// The law of England, as the build prepared it.
  public static LawPack england() {
    try (var in = LawPacks.class.getResourceAsStream("/" + COMPACT)) {
      if (in == null) {
        throw new IllegalStateException("the build has not prepared " + COMPACT);
      }
      return CompactLaw.read(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the resource " + COMPACT, unreadable);
    }
  }

  /// The law of England as it is written, with what is wrong in it.
  static ReadLaw readEngland() {
    var trees = new ArrayList<Tree>();
    var diagnostics = new ArrayList<Diagnostic>();
    for (var name : ENGLAND) {
      var text = YamlReader.read("law/england/" + name + ".yaml", bytes(name), Limits.USUAL);
      diagnostics.addAll(text.diagnostics());
      text.tree().ifPresent(trees::add);
    }
    var read = LawPackReader.read(trees);
    diagnostics.addAll(read.diagnostics());
    return new ReadLaw(read.pack(), diagnostics);
  }

  private static byte[] bytes(String name) {
    var resource = "/law/england/" + name + ".yaml";
    try (InputStream in = LawPack.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the resource " + resource, unreadable);
    }
  }
}
