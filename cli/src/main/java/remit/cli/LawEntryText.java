package remit.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import remit.core.kernel.Citation;
import remit.core.law.BodyKind;
import remit.core.law.DutyRule;
import remit.core.law.Function;
import remit.core.law.Function.Pooling;
import remit.core.law.FunctionClass;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.plain.Duties;
import remit.core.law.plain.Gates;
import remit.core.law.plain.Requirements;
import remit.core.law.plain.Words;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// Entries of the law explained, one under the other.
final class LawEntryText {
  private static final int LABEL = 12;
  private final LawPack law;
  private final LawSearch.Found found;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  LawEntryText(LawPack law, LawSearch.Found found, Paint paint) {
    this.law = law;
    this.found = found;
    this.paint = paint;
  }

  List<String> lines() {
    found.provisions().forEach(this::provision);
    found.functions().forEach(this::function);
    found.partnerKinds().forEach(this::partner);
    found.bodyKinds().forEach(this::body);
    return List.copyOf(lines);
  }

  private void title(String id, String title) {
    if (!lines.isEmpty()) lines.add("");
    var all = Wrap.hanging("", id + ": " + title);
    all.forEach(line -> lines.add(paint.with(Ink.BOLD, line)));
    lines.add("");
  }

  private void text(String text) {
    lines.addAll(Wrap.hanging("  ", text));
  }

  private void labelled(String label, String text) {
    lines.addAll(Wrap.hanging(Wrap.pad("  " + label, LABEL + 2), text));
  }

  private void part(String title) {
    lines.add("");
    lines.add("  " + paint.with(Ink.BOLD, title));
  }

  private void item(String text) {
    lines.addAll(Wrap.hanging("  - ", text));
  }

  private void provision(Provision provision) {
    title(provision.id().value(), provision.title());
    text(provision.rule());
    lines.add("");
    labelled("source", provision.cite() + " (" + Words.standing(provision.standing()) + ")");
    provision.link().ifPresent(link -> labelled("", link));
    labelled("in force", Words.period(provision.inForce()));
    labelled("binds", provision.binds().isEmpty() ? "nobody" : Words.and(provision.binds()));
    labelled("how sure", Words.confidence(provision.confidence()));
    provision.note().ifPresent(note -> labelled("note", note));
    if (!provision.params().isEmpty()) {
      part("In particular");
      provision.params().forEach((name, value) -> item(name + ": " + value));
    }
    duties(provision.duties());
    if (!provision.requirements().isEmpty()) {
      part("Asks of bodies");
      provision.requirements().forEach(r -> item(Requirements.sentence(r)));
    }
    var gates = law.gates().stream().filter(g -> g.provision().equals(provision.id())).toList();
    if (!gates.isEmpty()) {
      part("Lets functions be given");
      gates.forEach(gate -> item(Gates.sentence(gate)));
    }
  }

  private void duties(List<DutyRule> duties) {
    if (duties.isEmpty()) return;
    part("Steps");
    duties.forEach(duty -> duty("  ", duty));
  }

  private void duty(String indent, DutyRule duty) {
    lines.addAll(Wrap.hanging(indent + "- ", Duties.sentence(duty)));
    var deep = indent + "    ";
    if (!Duties.when(duty).isEmpty()) lines.addAll(Wrap.hanging(deep, Duties.when(duty)));
    Duties.places(duty).forEach(place -> lines.addAll(Wrap.hanging(deep, place)));
    for (var relief : duty.reliefs()) {
      lines.addAll(
          Wrap.hanging(
              deep,
              "unless by `%s`: %s%s"
                  .formatted(
                      relief.name(),
                      relief.ground(),
                      relief.instead().isEmpty() ? " (nothing instead)" : "; then instead")));
      relief.instead().forEach(instead -> duty(deep, instead));
    }
  }

  private void function(Function function) {
    title(function.id().value(), function.title());
    labelled("class", function.functionClass().words());
    function.partOf().ifPresent(wider -> labelled("part of", wider.value()));
    var label = "held by";
    for (var holder : LawText.holders(function)) {
      labelled(label, holder);
      label = "";
    }
    labelled("pooling", pooling(function.pooling()));
    if (!function.inPerson().isEmpty()) {
      var acts = function.inPerson().stream().sorted().map(act -> act.words()).toList();
      labelled("in person", "nobody else may " + Words.or(acts));
    }
    sources(function.sources());
    labelled("how sure", Words.confidence(function.confidence()));
    function.note().ifPresent(note -> labelled("note", note));
    var parts =
        law.functions().stream().filter(f -> f.partOf().filter(function.id()::equals).isPresent());
    parts.forEach(part -> labelled("has part", part.id().value()));
  }

  private static String pooling(Pooling pooling) {
    return switch (pooling) {
      case ALLOWED -> "a section 75 arrangement may include it";
      case EXCLUDED -> "a section 75 arrangement may not include it";
      case NOT_LISTED -> "the section 75 regulations do not speak of it";
    };
  }

  private void partner(PartnerKind kind) {
    title(kind.name().value(), "a kind of partner");
    labelled("sector", kind.sector().words());
    labelled("exists", Words.period(kind.exists()));
    labelled("also called", String.join(", ", kind.groups()));
    for (var cls : FunctionClass.values()) {
      if (!kind.organsFor(cls).isEmpty()) {
        labelled("", cls.words() + " functions: " + Words.or(names(kind, cls)));
      }
    }
    var information =
        switch (kind.listedForInformation()) {
          case YES -> "answers requests for information";
          case NO -> "need not answer requests for information";
          case UNKNOWN -> "whether it must answer requests for information is not known";
        };
    labelled("openness", information);
    sources(kind.sources());
    kind.note().ifPresent(note -> labelled("note", note));
  }

  private static List<String> names(PartnerKind kind, FunctionClass cls) {
    return kind.organsFor(cls).stream().map(name -> name.value()).toList();
  }

  private void body(BodyKind kind) {
    title(kind.name().value(), "a kind of body");
    labelled("capacity", kind.capacity().name().toLowerCase(Locale.ROOT));
    labelled("exists", Words.period(kind.exists()));
    if (!kind.groups().isEmpty()) labelled("also called", String.join(", ", kind.groups()));
    if (!kind.of().isEmpty()) labelled("of", Words.or(kind.of()));
    if (!kind.mayHold().isEmpty()) {
      labelled(
          "may hold",
          Words.and(kind.mayHold().stream().sorted().map(FunctionClass::words).toList())
              + " functions");
    }
    if (!kind.mustNotHold().isEmpty()) {
      labelled(
          "never holds",
          Words.or(kind.mustNotHold().stream().map(f -> f.value()).sorted().toList()));
    }
    sources(kind.sources());
    kind.note().ifPresent(note -> labelled("note", note));
  }

  private void sources(Collection<Citation> sources) {
    for (var source : sources) {
      labelled("source", source.title());
      source.link().ifPresent(link -> labelled("", link));
    }
  }
}
