package remit.core.law.read;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.law.FunctionClass;
import remit.core.law.Gate;
import remit.core.law.Gate.Keeps;
import remit.core.law.Gate.Of;
import remit.core.law.Gate.PassingOn;
import remit.core.law.Gate.Receiver;
import remit.core.law.Gate.What;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Shape;

/// `gates`: the ways that the law opens for a function to be given.
final class GateShape {
  private final Keys keys = Keys.of("gate", "A way for functions to be given.");
  private final Key<ProvisionId> provision;
  private final Key<Period> open = keys.period("open", "when it was open");
  private final Key<List<String>> givers;
  private final Key<List<FunctionClass>> classes =
      keys.requiredList("classes", LawWords.functionClass(), "classes that may pass");
  private final Key<List<FunctionId>> only;
  private final Key<List<FunctionId>> excluded;
  private final Key<List<Receiver>> receivers;
  private final Key<PassingOn> passingOn =
      keys.required(
          "passing on",
          LawWords.of("whether it may go further", PassingOn.values()),
          "whether the receiver may pass it on");
  private final Key<Keeps> keeps =
      keys.required(
          "keeps",
          LawWords.of("what the giver keeps", Keeps.values()),
          "whether the giver may act");

  private GateShape(PackNames names) {
    provision = keys.required("provision", names.provision(), "the provision that opens it");
    givers = keys.requiredList("givers", names.partner(), "words for kinds of partner");
    only = keys.list("only", names.function(), "functions that alone may pass");
    excluded = keys.list("excluded", names.function(), "functions that may not pass");
    receivers = keys.requiredList("receivers", new ReceiverKeys(names).shape(), "who may receive");
  }

  static Shape<Gate> of(PackNames names) {
    var shape = new GateShape(names);
    return shape.keys.makes(shape::gate);
  }

  private Gate gate(Fields f) {
    return new Gate(
        f.get(provision),
        f.get(open),
        f.get(givers),
        LawWords.set(FunctionClass.class, f.get(classes)),
        new TreeSet<>(f.get(only)),
        new TreeSet<>(f.get(excluded)),
        f.get(receivers),
        f.get(passingOn),
        f.get(keeps));
  }

  private static final class ReceiverKeys {
    private final Keys keys = Keys.of("receiver", "One sort of receiver.");
    private final Key<List<String>> body;
    private final Key<List<String>> post;
    private final Key<List<String>> partner;
    private final Key<Of> of =
        keys.required("of", LawWords.of("whose it is", Of.values()), "how it stands to the giver");
    private final Key<List<String>> parties;

    ReceiverKeys(PackNames names) {
      body = keys.list("body", names.body(), "a body so called");
      post = keys.list("post", names.partner(), "a post of such a partner");
      partner = keys.list("partner", names.partner(), "such a partner");
      parties = keys.list("parties", names.partner(), "every partner of the body is so called");
    }

    Shape<Receiver> shape() {
      return keys.tries(this::receiver);
    }

    private Optional<Receiver> receiver(Fields f) {
      var called = f.get(body).isEmpty() ? f.get(post) : f.get(body);
      var what = f.get(body).isEmpty() ? What.POST : What.BODY;
      if (called.isEmpty()) {
        called = f.get(partner);
        what = What.PARTNER;
      }
      int given = 0;
      for (var key : List.of(body, post, partner)) {
        given += f.get(key).isEmpty() ? 0 : 1;
      }
      return given == 1
          ? Optional.of(new Receiver(what, called, f.get(of), f.get(parties)))
          : f.refuse(
              ReadCode.DO_NOT_FIT,
              "a receiver is either a body, a post or a partner",
              "write one of the three");
    }
  }
}
