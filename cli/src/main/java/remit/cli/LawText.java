package remit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import remit.core.kernel.Period;
import remit.core.law.BodyKind;
import remit.core.law.Confidence;
import remit.core.law.Function;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.plain.Words;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// The answer of `remit law` for people: a list with a line or two for each entry, or entries
/// explained.
final class LawText {
  private static final int ID_WIDTH = 26;
  private final LawPack law;
  private final LawSearch.Found found;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  LawText(LawPack law, LawSearch.Found found, Paint paint) {
    this.law = law;
    this.found = found;
    this.paint = paint;
  }

  List<String> lines() {
    switch (found.detail()) {
      case EXPLAINED -> lines.addAll(new LawEntryText(law, found, paint).lines());
      case LISTED -> listed();
    }
    return List.copyOf(lines);
  }

  private void listed() {
    if (!found.provisions().isEmpty()) provisions();
    if (!found.functions().isEmpty()) functions();
    if (!found.partnerKinds().isEmpty() || !found.bodyKinds().isEmpty()) kinds();
  }

  private void headline(String text) {
    var on = found.on().map(day -> " on " + day).orElse("");
    lines.add(paint.with(Ink.BOLD, law.title() + on + ": " + text));
  }

  private void group(String title) {
    lines.add("");
    lines.add(paint.with(Ink.BOLD, title));
  }

  private void provisions() {
    headline(counted(found.provisions().size(), "provision"));
    byFile()
        .forEach((title, provisions) -> {
          group(title);
          provisions.forEach(this::provision);
        });
    legend();
  }

  private Map<String, List<Provision>> byFile() {
    return found.provisions().stream()
        .collect(
            Collectors.groupingBy(
                p -> theme(p.place().file()), LinkedHashMap::new, Collectors.toList()));
  }

  /// `law/england/council-meetings.yaml` is about council meetings.
  private static String theme(String file) {
    var name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "").replace('-', ' ');
    return name.startsWith("nhs")
        ? "NHS" + name.substring(3)
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void provision(Provision provision) {
    var mark =
        switch (provision.confidence()) {
          case CONFIRMED, CONFIRMED_OLDER_TEXT, LOCAL -> "  ";
          case PARTLY -> "~ ";
          case UNCONFIRMED -> "? ";
        };
    var ended = provision.inForce().lastDay().map(day -> " (to " + day + ")").orElse("");
    lines.addAll(
        Wrap.hanging(Wrap.pad("  " + provision.id(), ID_WIDTH) + mark, provision.title() + ended));
  }

  private void legend() {
    boolean partly = has(Confidence.PARTLY);
    boolean not = has(Confidence.UNCONFIRMED);
    if (!partly && !not) return;
    lines.add("");
    if (partly) lines.add("~ partly confirmed; the rest is general knowledge");
    if (not) lines.add("? not confirmed: general knowledge only");
  }

  private boolean has(Confidence confidence) {
    return found.provisions().stream().anyMatch(p -> p.confidence() == confidence);
  }

  private void functions() {
    headline(counted(found.functions().size(), "function"));
    lines.add("");
    for (var function : found.functions()) {
      var indent = "  ".repeat(law.withWider(function.id()).size() - 1);
      lines.add(indent + paint.with(Ink.BOLD, function.id().value()));
      lines.addAll(Wrap.hanging(indent + "  ", function.title()));
      lines.addAll(Wrap.hanging(indent + "  ", "held by " + String.join("; ", holders(function))));
    }
  }

  /// Each holder with its days.
  static List<String> holders(Function function) {
    return function.holdings().stream().map(LawText::holder).toList();
  }

  private static String holder(Function.Holding holding) {
    var always = holding.period().equals(Period.ALWAYS);
    return Words.or(holding.kinds()) + (always ? "" : " " + Words.period(holding.period()));
  }

  private void kinds() {
    headline(
        counted(found.partnerKinds().size(), "kind")
            + " of partner, "
            + counted(found.bodyKinds().size(), "kind")
            + " of body");
    group("Partners");
    found.partnerKinds().forEach(this::partner);
    group("Bodies");
    found.bodyKinds().forEach(this::body);
  }

  private void partner(PartnerKind kind) {
    kind(kind.name().value(), kind.sector().words() + existed(kind.exists()));
  }

  private void body(BodyKind kind) {
    kind(
        kind.name().value(),
        kind.capacity().name().toLowerCase(Locale.ROOT) + existed(kind.exists()));
  }

  private void kind(String name, String says) {
    lines.addAll(Wrap.hanging(Wrap.pad("  " + name, 44), says));
  }

  private static String existed(Period exists) {
    return exists.equals(Period.ALWAYS) ? "" : ", " + Words.period(exists);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
