package remit.core.diagnostic;

/// The six headings of the review. The first four are what Leicestershire County Council's Cabinet
/// asked an external review of governance for in 2018; openness and interests were added since.
public enum Heading {
  DECISIONS("decisions", "Decision making and accountability"),
  ROLES("roles", "Roles of the partners"),
  DEMOCRACY("democracy", "Engagement with democratic processes"),
  DELIVERY("delivery", "Delivery and money"),
  OPENNESS("openness", "Openness"),
  INTERESTS("interests", "Interests");

  private final String id;
  private final String title;

  Heading(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }
}
