package remit.web.page;

/// A decision in a list.
public record DecisionLine(String when, Link link, Link body, Tag kind) {}
