package remit.core.law.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.KindName;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.OfDuty;
import remit.core.law.Gate;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Notes;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Tree;

/// Reads a law pack from the trees of its files. Every name must be that of something in the pack.
public final class LawPackReader {
  private final List<Tree> files;
  private final Notes notes = new Notes();

  private LawPackReader(List<Tree> files) {
    this.files = files;
  }

  /// Reads the files of one pack, in their order.
  public static ReadLaw read(List<Tree> files) {
    return new LawPackReader(List.copyOf(files)).read();
  }

  /// What one file holds.
  private record Part(
      KindName law,
      String title,
      List<PartnerKind> partnerKinds,
      List<BodyKind> bodyKinds,
      List<remit.core.law.Function> functions,
      List<Gate> gates,
      List<Provision> provisions) {}

  /// One file of a pack.
  private static final class PartShape {
    private final Keys keys = Keys.of("law pack", "The law of one country as data.");
    private final Key<String> law = keys.required("law", Scalars.slug("a law"), "whose law it is");
    private final Key<String> title = keys.required("title", Scalars.line(), "as people say it");
    private final Key<List<PartnerKind>> partnerKinds;
    private final Key<List<BodyKind>> bodyKinds;
    private final Key<List<remit.core.law.Function>> functions;
    private final Key<List<Gate>> gates;
    private final Key<List<Provision>> provisions;

    PartShape(PackNames names) {
      partnerKinds =
          keys.entries(
              "partner kinds", Scalars.line(), KindShapes.partner(names), "kinds of organisation");
      bodyKinds =
          keys.entries("body kinds", Scalars.line(), KindShapes.body(names), "kinds of body");
      functions =
          keys.entries(
              "functions",
              Scalars.slug("a function"),
              HeldFunctionShape.of(names),
              "powers and duties");
      gates = keys.list("gates", GateShape.of(names), "ways for functions to be given");
      provisions =
          keys.entries(
              "provisions",
              Scalars.line(),
              ProvisionShape.of(names.vocabulary()),
              "provisions of law and guidance");
    }

    Shape<Part> shape() {
      return keys.makes(this::part);
    }

    private Part part(Fields f) {
      return new Part(
          new KindName(f.get(law)),
          f.get(title),
          f.get(partnerKinds),
          f.get(bodyKinds),
          f.get(functions),
          f.get(gates),
          f.get(provisions));
    }
  }

  private ReadLaw read() {
    var shape = new PartShape(new PackNames(files)).shape();
    var parts = files.stream().flatMap(file -> shape.read(file, notes).stream()).toList();
    PackNames.twice(files).forEach(this::twice);
    if (parts.isEmpty()) {
      return new ReadLaw(Optional.empty(), notes.all());
    }
    var pack =
        new LawPack(
            parts.getFirst().law(),
            parts.getFirst().title(),
            all(parts, Part::partnerKinds),
            all(parts, Part::bodyKinds),
            all(parts, Part::functions),
            all(parts, Part::gates),
            all(parts, Part::provisions));
    pack.provisions().forEach(provision -> anchors(pack, provision));
    return new ReadLaw(Optional.of(pack), notes.all());
  }

  private static <T> List<T> all(List<Part> parts, Function<Part, List<T>> of) {
    return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
  }

  private void twice(PackNames.Twice twice) {
    notes.add(
        ReadCode.DUPLICATE_NAME,
        twice.second().keySpan(),
        "`%s` stands twice in the pack".formatted(twice.second().key()),
        new Label(twice.first().keySpan(), "first here"),
        "rename one of the two");
  }

  /// A step that an anchor names must be a duty of the pack.
  private void anchors(LawPack pack, Provision provision) {
    for (var rule : withReliefs(provision.duties())) {
      for (var anchor : rule.anchors()) {
        if (anchor.step() instanceof OfDuty(var name) && !isDuty(pack, provision, name)) {
          notes.add(
              ReadCode.UNKNOWN_NAME,
              rule.place(),
              "`%s` is not the name of a duty".formatted(name),
              "write `ID` for a duty of the provision, `PROVISION/ID` for one of another");
        }
      }
    }
  }

  private static boolean isDuty(LawPack pack, Provision here, String name) {
    int slash = name.indexOf('/');
    var provision =
        slash < 0
            ? Optional.of(here)
            : pack.findProvision(new ProvisionId(name.substring(0, slash)));
    var id = name.substring(slash + 1);
    return provision.stream()
        .flatMap(p -> withReliefs(p.duties()).stream())
        .anyMatch(rule -> rule.id().equals(id));
  }

  private static List<DutyRule> withReliefs(List<DutyRule> duties) {
    var all = new ArrayList<DutyRule>(duties);
    for (var duty : duties) {
      duty.reliefs().forEach(relief -> all.addAll(withReliefs(relief.instead())));
    }
    return all;
  }
}
