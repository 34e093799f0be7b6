package remit.core.law.compact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.kernel.ActKind;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.kernel.Truth;
import remit.core.law.BodyKind;
import remit.core.law.Confidence;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.core.law.Gate;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.Sector;
import remit.core.source.Span;

/// Takes a pack as [PackWriter] put it.
final class PackReader {
  private static final FunctionClass[] CLASSES = FunctionClass.values();
  private static final Confidence[] CONFIDENCES = Confidence.values();
  private static final Sector[] SECTORS = Sector.values();
  private static final Truth[] TRUTHS = Truth.values();
  private static final ActKind[] ACTS = ActKind.values();
  private static final BodyKind.Capacity[] CAPACITIES = BodyKind.Capacity.values();
  private static final Function.Pooling[] POOLINGS = Function.Pooling.values();
  private static final Provision.Standing[] STANDINGS = Provision.Standing.values();
  private static final Gate.PassingOn[] PASSING_ON = Gate.PassingOn.values();
  private static final Gate.Keeps[] KEEPS = Gate.Keeps.values();
  private static final Gate.What[] WHAT = Gate.What.values();
  private static final Gate.Of[] OF = Gate.Of.values();

  private final Input in;
  private final RuleReader rules;

  PackReader(Input in) {
    this.in = in;
    this.rules = new RuleReader(in);
  }

  LawPack pack() {
    return new LawPack(
        new KindName(in.text()),
        in.text(),
        in.list(this::partnerKind),
        in.list(this::bodyKind),
        in.list(this::function),
        in.list(this::gate),
        in.list(this::provision));
  }

  private PartnerKind partnerKind() {
    return new PartnerKind(
        new KindName(in.text()),
        in.text(),
        in.constant(SECTORS),
        texts(),
        period(),
        organs(),
        in.constant(TRUTHS),
        in.list(this::citation),
        in.optional(in::text));
  }

  private Map<FunctionClass, List<KindName>> organs() {
    var organs = new LinkedHashMap<FunctionClass, List<KindName>>();
    int size = in.number();
    for (int i = 0; i < size; i++) {
      organs.put(in.constant(CLASSES), in.list(() -> new KindName(in.text())));
    }
    return organs;
  }

  private BodyKind bodyKind() {
    return new BodyKind(
        new KindName(in.text()),
        in.text(),
        texts(),
        in.constant(CAPACITIES),
        classes(),
        functions(),
        texts(),
        period(),
        in.list(this::citation),
        in.optional(in::text));
  }

  private Function function() {
    return new Function(
        new FunctionId(in.text()),
        in.text(),
        in.optional(() -> new FunctionId(in.text())),
        in.constant(CLASSES),
        in.list(this::holding),
        in.constant(POOLINGS),
        Set.copyOf(in.list(() -> in.constant(ACTS))),
        in.list(this::citation),
        in.constant(CONFIDENCES),
        in.optional(in::text),
        span());
  }

  private Function.Holding holding() {
    return new Function.Holding(
        texts(), in.list(() -> new PartnerId(in.text())), period(), in.list(this::citation));
  }

  private Gate gate() {
    return new Gate(
        new ProvisionId(in.text()),
        period(),
        texts(),
        classes(),
        functions(),
        functions(),
        in.list(this::receiver),
        in.constant(PASSING_ON),
        in.constant(KEEPS));
  }

  private Gate.Receiver receiver() {
    return new Gate.Receiver(in.constant(WHAT), texts(), in.constant(OF), texts());
  }

  private Provision provision() {
    return new Provision(
        new ProvisionId(in.text()),
        in.text(),
        in.text(),
        in.optional(in::text),
        in.constant(STANDINGS),
        period(),
        texts(),
        in.text(),
        params(),
        in.list(rules::duty),
        in.list(rules::requirement),
        in.constant(CONFIDENCES),
        in.optional(in::text),
        span());
  }

  private Map<String, String> params() {
    var params = new LinkedHashMap<String, String>();
    int size = in.number();
    for (int i = 0; i < size; i++) {
      params.put(in.text(), in.text());
    }
    return params;
  }

  private Citation citation() {
    return new Citation(
        in.text(), in.optional(() -> new ProvisionId(in.text())), in.optional(in::text));
  }

  private Period period() {
    return new Period(edge(), edge());
  }

  private Period.Edge edge() {
    return switch (in.number()) {
      case 0 -> new Period.Open();
      case 1 -> new Period.On(in.day());
      default -> new Period.NotKnown();
    };
  }

  private Span span() {
    return RuleReader.span(in);
  }

  private List<String> texts() {
    return in.list(in::text);
  }

  private Set<FunctionClass> classes() {
    return Set.copyOf(in.list(() -> in.constant(CLASSES)));
  }

  private Set<FunctionId> functions() {
    return Set.copyOf(in.list(() -> new FunctionId(in.text())));
  }
}
