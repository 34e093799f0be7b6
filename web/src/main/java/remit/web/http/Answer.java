package remit.web.http;

import java.util.Optional;
import java.util.function.Supplier;
import remit.core.json.Json;
import remit.web.page.Page;

/// What a controller gives back. The same address answers people with a page and programs with
/// JSON: by `Accept: application/json`, or `.json` at its end.
///
/// @param status the HTTP status, 200 to 599
/// @param reach who may keep a copy
public record Answer(int status, Body body, Optional<Supplier<Json>> json, Reach reach) {
  /// Who may keep a copy of an answer.
  public enum Reach {
    /// The same for everyone who is not signed in: kept for a minute, then asked for again by its
    /// tag. Not kept when somebody is signed in.
    OPEN,
    /// The same for everyone and for ever: kept for a year.
    LASTING,
    /// For this person only: never kept.
    CLOSED
  }

  /// What the answer holds.
  public sealed interface Body {
    /// A template below `src/main/jte` without its ending, and its page record.
    record Html(String template, Supplier<? extends Page> page) implements Body {}

    /// To be asked for elsewhere (303), after a form was accepted.
    record SeeOther(String address) implements Body {}

    /// A document: a calendar, a drawing, a file.
    ///
    /// @param fileName what a browser calls it when it is kept; empty to show it in place
    record Document(String type, Supplier<byte[]> bytes, Optional<String> fileName)
        implements Body {}

    /// Nothing for people to read.
    record JsonOnly() implements Body {}
  }

  /// A page that anyone may see and keep.
  ///
  /// @param template `who/who` for `who/who.jte`
  public static Answer open(String template, Supplier<? extends Page> page) {
    return new Answer(200, new Body.Html(template, page), Optional.empty(), Reach.OPEN);
  }

  /// A page for this person only, and every page with a form that posts.
  public static Answer closed(String template, Supplier<? extends Page> page) {
    return new Answer(200, new Body.Html(template, page), Optional.empty(), Reach.CLOSED);
  }

  /// A form shown again with its faults: status 422, so that programs see it, too.
  public static Answer refused(String template, Supplier<? extends Page> page) {
    return closed(template, page).with(422);
  }

  /// To another page of the service, by a method of `Routes`.
  public static Answer seeOther(String address) {
    return new Answer(303, new Body.SeeOther(address), Optional.empty(), Reach.CLOSED);
  }

  public static Answer document(String type, Supplier<byte[]> bytes) {
    return new Answer(
        200, new Body.Document(type, bytes, Optional.empty()), Optional.empty(), Reach.OPEN);
  }

  /// A document that never changes at its address.
  public static Answer lasting(String type, Supplier<byte[]> bytes) {
    return new Answer(
        200, new Body.Document(type, bytes, Optional.empty()), Optional.empty(), Reach.LASTING);
  }

  /// A document that anyone may take home under a name.
  public static Answer keepsake(String type, String name, Supplier<byte[]> bytes) {
    return new Answer(
        200, new Body.Document(type, bytes, Optional.of(name)), Optional.empty(), Reach.OPEN);
  }

  public static Answer file(String type, String name, Supplier<byte[]> bytes) {
    return new Answer(
        200, new Body.Document(type, bytes, Optional.of(name)), Optional.empty(), Reach.CLOSED);
  }

  public static Answer json(Json json) {
    return new Answer(200, new Body.JsonOnly(), Optional.of(() -> json), Reach.CLOSED);
  }

  /// The same answer for programs.
  public Answer orJson(Supplier<Json> data) {
    return new Answer(status, body, Optional.of(data), reach);
  }

  public Answer with(int other) {
    return new Answer(other, body, json, reach);
  }
}
