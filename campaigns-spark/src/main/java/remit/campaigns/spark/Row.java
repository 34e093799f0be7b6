package remit.campaigns.spark;

import java.io.Serializable;
import remit.campaigns.count.Sender;
import remit.campaigns.find.Body;
import remit.campaigns.intake.Response;
import remit.campaigns.text.Tokeniser;

/// One response on its way through Spark.
record Row(String id, String text, Body body) implements Serializable {
  static Row of(Response one, Tokeniser tokeniser) {
    var sender = Sender.of(one.address(), one.name(), one.postcode(), one.id());
    return new Row(one.id(), one.text(), Body.of(tokeniser.read(one.text()), sender.number()));
  }
}
