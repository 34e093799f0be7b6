package remit.service.mail;

import org.jspecify.annotations.Nullable;

/// What somebody wants to be written to about.
public sealed interface Topic {
  String system();

  record OfSystem(String system) implements Topic {}

  record OfBody(String system, String body) implements Topic {}

  record OfProposal(String system, String proposal) implements Topic {}

  default @Nullable String body() {
    return this instanceof OfBody(_, var body) ? body : null;
  }

  default @Nullable String proposal() {
    return this instanceof OfProposal(_, var proposal) ? proposal : null;
  }
}
