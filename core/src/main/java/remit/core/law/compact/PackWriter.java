package remit.core.law.compact;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.core.kernel.Citation;
import remit.core.kernel.Id;
import remit.core.kernel.Period;
import remit.core.law.BodyKind;
import remit.core.law.Function;
import remit.core.law.Gate;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.source.Span;

/// Puts a pack, entry by entry. [PackReader] takes them in the same order.
final class PackWriter {
  private final Output out;
  private final RuleWriter rules;

  PackWriter(Output out) {
    this.out = out;
    this.rules = new RuleWriter(out);
  }

  void pack(LawPack pack) {
    out.text(pack.name().value());
    out.text(pack.title());
    out.list(pack.partnerKinds(), this::partnerKind);
    out.list(pack.bodyKinds(), this::bodyKind);
    out.list(pack.functions(), this::function);
    out.list(pack.gates(), this::gate);
    out.list(pack.provisions(), this::provision);
  }

  private void partnerKind(PartnerKind kind) {
    out.text(kind.name().value());
    out.text(kind.plural());
    out.constant(kind.sector());
    texts(kind.groups());
    period(kind.exists());
    out.list(
        new TreeMap<>(kind.organs()).entrySet(),
        entry -> {
          out.constant(entry.getKey());
          ids(entry.getValue());
        });
    out.constant(kind.listedForInformation());
    out.list(kind.sources(), this::citation);
    out.optional(kind.note(), out::text);
  }

  private void bodyKind(BodyKind kind) {
    out.text(kind.name().value());
    out.text(kind.plural());
    texts(kind.groups());
    out.constant(kind.capacity());
    out.list(new TreeSet<>(kind.mayHold()), out::constant);
    ids(new TreeSet<>(kind.mustNotHold()));
    texts(kind.of());
    period(kind.exists());
    out.list(kind.sources(), this::citation);
    out.optional(kind.note(), out::text);
  }

  private void function(Function function) {
    out.text(function.id().value());
    out.text(function.title());
    out.optional(function.partOf(), id -> out.text(id.value()));
    out.constant(function.functionClass());
    out.list(function.holdings(), this::holding);
    out.constant(function.pooling());
    out.list(new TreeSet<>(function.inPerson()), out::constant);
    out.list(function.sources(), this::citation);
    out.constant(function.confidence());
    out.optional(function.note(), out::text);
    span(function.place());
  }

  private void holding(Function.Holding holding) {
    texts(holding.kinds());
    ids(holding.partners());
    period(holding.period());
    out.list(holding.sources(), this::citation);
  }

  private void gate(Gate gate) {
    out.text(gate.provision().value());
    period(gate.open());
    texts(gate.givers());
    out.list(new TreeSet<>(gate.classes()), out::constant);
    ids(new TreeSet<>(gate.only()));
    ids(new TreeSet<>(gate.excluded()));
    out.list(gate.receivers(), this::receiver);
    out.constant(gate.passingOn());
    out.constant(gate.keeps());
  }

  private void receiver(Gate.Receiver receiver) {
    out.constant(receiver.what());
    texts(receiver.called());
    out.constant(receiver.of());
    texts(receiver.parties());
  }

  private void provision(Provision provision) {
    out.text(provision.id().value());
    out.text(provision.title());
    out.text(provision.cite());
    out.optional(provision.link(), out::text);
    out.constant(provision.standing());
    period(provision.inForce());
    texts(provision.binds());
    out.text(provision.rule());
    out.list(
        provision.params().entrySet(),
        entry -> {
          out.text(entry.getKey());
          out.text(entry.getValue());
        });
    out.list(provision.duties(), rules::duty);
    out.list(provision.requirements(), rules::requirement);
    out.constant(provision.confidence());
    out.optional(provision.note(), out::text);
    span(provision.place());
  }

  private void citation(Citation citation) {
    out.text(citation.title());
    out.optional(citation.provision(), id -> out.text(id.value()));
    out.optional(citation.link(), out::text);
  }

  private void period(Period period) {
    edge(period.from());
    edge(period.to());
  }

  private void edge(Period.Edge edge) {
    switch (edge) {
      case Period.Open() -> out.number(0);
      case Period.On(var day) -> {
        out.number(1);
        out.day(day);
      }
      case Period.NotKnown() -> out.number(2);
    }
  }

  private void span(Span span) {
    RuleWriter.span(out, span);
  }

  private void texts(List<String> texts) {
    out.list(texts, out::text);
  }

  private void ids(Collection<? extends Id> ids) {
    out.list(ids, id -> out.text(id.value()));
  }
}
