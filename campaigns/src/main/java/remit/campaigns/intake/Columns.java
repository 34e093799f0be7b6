package remit.campaigns.intake;

import java.util.List;

/// Which columns of a CSV file hold what. Each is a list of names that are tried in order, whatever
/// their capitals.
public record Columns(
    List<String> id,
    List<String> text,
    List<String> address,
    List<String> name,
    List<String> postcode) {
  public Columns {
    id = List.copyOf(id);
    text = List.copyOf(text);
    address = List.copyOf(address);
    name = List.copyOf(name);
    postcode = List.copyOf(postcode);
  }

  /// The names that forms and portals use.
  public static Columns usual() {
    return new Columns(
        List.of("id", "response id", "responseid", "reference", "letter_id", "documentid"),
        List.of("text", "response", "comment", "comments", "message", "body", "answer"),
        List.of("email", "e-mail", "email address", "mail", "from", "sender"),
        List.of("name", "full name", "respondent"),
        List.of("postcode", "post code", "zip"));
  }

  /// The same, but this one column holds the text.
  public Columns withText(String column) {
    return new Columns(id, List.of(column), address, name, postcode);
  }

  public Columns withId(String column) {
    return new Columns(List.of(column), text, address, name, postcode);
  }

  public Columns withAddress(String column) {
    return new Columns(id, text, List.of(column), name, postcode);
  }

  public Columns withName(String column) {
    return new Columns(id, text, address, List.of(column), postcode);
  }

  public Columns withPostcode(String column) {
    return new Columns(id, text, address, name, List.of(column));
  }
}
