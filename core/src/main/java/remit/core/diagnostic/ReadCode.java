package remit.core.diagnostic;

import java.util.List;
import java.util.Optional;
import remit.core.source.Span;

/// Every way in which a text can be refused, with the words that explain it. `Y…` is about files
/// and YAML, `S…` about what may stand where, `N…` about names and what they refer to. A number is
/// never used again for something else.
public enum ReadCode {
  SYNTAX(
      "Y001",
      "The text is not YAML",
      "The line cannot be read as `key: value`, a list or a text. Common causes: a missing colon or"
          + " the space after it, a quotation mark or bracket that is not closed, lines that belong"
          + " together but start in different columns, or a tab used to indent."),
  NOTHING_THERE(
      "Y002",
      "The file has nothing in it",
      "A charter, a proposal and a trace are maps of keys and values. A file of blank lines and"
          + " comments says nothing."),
  NOT_UTF8(
      "Y003",
      "The file is not text in UTF-8",
      "Remit reads UTF-8. Files saved as UTF-16 or in a Windows code page look right in an editor"
          + " and hold other bytes. Save the file again and choose UTF-8."),
  NOT_TEXT(
      "Y004",
      "The file holds bytes that are not text",
      "The file has characters that no text has, such as NUL. It is probably a document, a picture"
          + " or an archive with the wrong name."),
  TOO_LARGE(
      "Y005",
      "The file is larger than the limit",
      "The limit keeps a mistaken or hostile file from taking all memory. A charter of a whole"
          + " nation stays below it; one that does not can be spread over several files."),
  TOO_DEEP(
      "Y006",
      "Values are nested too deeply",
      "Nothing in a charter needs so many levels. Very deep nesting is either a slip in the"
          + " indentation or an attempt to make the reader run out of memory."),
  TOO_MANY(
      "Y007",
      "There are more values than the limit",
      "The limit keeps a mistaken or hostile file from taking all memory."),
  ALIAS(
      "Y008",
      "Anchors and aliases are not read",
      "YAML can name a value with `&name` and repeat it with `*name`. A reader of a charter would"
          + " have to look for the value elsewhere, and nested aliases can grow without end. Write"
          + " the value where it belongs."),
  DUPLICATE_KEY(
      "Y009",
      "The same key stands twice in one map",
      "YAML leaves it open which of the two counts. The first one was read and the second was"
          + " not."),
  TAG(
      "Y010",
      "Tags are not read",
      "`!name` before a value asks a program to make something special of it. Remit takes values as"
          + " they are written and runs nothing that a file asks for."),
  STRANGE_KEY(
      "Y011",
      "A key is not a plain word",
      "Keys are single texts. A list or a map cannot be a key."),
  SECOND_DOCUMENT(
      "Y012",
      "The file holds more than one document",
      "A line with `---` starts a second document. Only the first was read."),
  NO_FILE(
      "Y013",
      "There is nothing to read at this place",
      "The file or folder does not exist, cannot be opened, or is a folder without `*.yaml`"
          + " files."),
  LINK_OUTSIDE(
      "Y014",
      "A link leads out of the folder",
      "Only files inside the folder of a charter belong to it. A link to somewhere else could make"
          + " Remit show a file that nobody meant to publish."),
  UNKNOWN_KEY(
      "S001",
      "A key is not known here",
      "What stands under the key was not read. Most often it is a slip of the pen, or the key"
          + " belongs one level further in or out."),
  MISSING_KEY(
      "S002",
      "A key that must be there is missing",
      "The entry cannot be understood without it, and was left out."),
  WRONG_TYPE(
      "S003",
      "A value is of another kind than expected",
      "For example a list where one text is expected, or a text where a map is."),
  NO_VALUE(
      "S004",
      "A key has no value",
      "A key with nothing after the colon says neither what holds nor that it is not known. Write"
          + " the value, write `unknown`, or leave the key out."),
  NOT_A_WORD_OF_THE_LIST(
      "S005",
      "The word is not one of those that can stand here",
      "Some values come from a short list of words with a fixed meaning."),
  OUT_OF_RANGE(
      "S006",
      "A number is too small, too large, or not a number",
      "Numbers are whole and written in digits, without commas and words; each has a range that"
          + " makes sense where it stands."),
  NOT_A_DATE(
      "S007",
      "The date is not one",
      "Dates are written as year, month and day: 2019-06-01. The day must exist."),
  NOT_MONEY(
      "S008",
      "The amount of money is not one",
      "Money is written with a pound sign: £5m, £57,070,979, £300k, £12.50. It cannot be negative:"
          + " who owes whom is said by where the amount stands."),
  NOT_A_SHARE(
      "S009",
      "The share is not one",
      "Shares are written as 50% or 2/3, and cannot be more than the whole."),
  TOO_LONG(
      "S010",
      "A text is too long",
      "The limits are generous; a text beyond them usually swallowed what follows it because a"
          + " quotation mark is missing."),
  NOT_AN_IDENTIFIER(
      "S011",
      "An identifier is not a slug",
      "Identifiers are lower-case letters, digits and hyphens, such as `city-ccg`, so that they can"
          + " be typed, linked and compared without doubt."),
  ENDS_BEFORE_IT_STARTS("S012", "A period ends before it starts", "One of its two dates is wrong."),
  NOT_A_TERM(
      "S013",
      "A length of time cannot be counted",
      "Terms say a number, a unit and how to count: `5 clear working days`, `28 days`, `6"
          + " months`."),
  NOT_A_RECURRENCE(
      "S014",
      "A recurrence rule cannot be followed",
      "Meeting calendars use the rules of iCalendar: `FREQ=MONTHLY;BYDAY=2TU`."),
  EMPTY_LIST(
      "S015",
      "A list must name at least one",
      "An empty list says that there is none, which cannot be here."),
  BAD_GAP(
      "S016",
      "A gap is not written as gaps are",
      "What is not known is written as `unknown`, `{ unknown: what was looked for }`, `{ assumed:"
          + " VALUE, because: TEXT }`, or `{ disputed: [ { says: VALUE, source: TEXT }, … ] }` with"
          + " at least two claims."),
  DO_NOT_FIT("S017", "Keys do not go together", "One of them says what the other rules out."),
  HIDDEN_CHARACTER(
      "S018",
      "A text has a character that cannot be seen",
      "Control characters and marks that reverse the direction of writing can make a text look"
          + " different from what it says."),
  UNKNOWN_NAME(
      "N001",
      "A name refers to nothing",
      "The identifier is not among those that can stand here. It may be misspelt, its entry may be"
          + " missing, or it may be the name of something of another kind."),
  DUPLICATE_NAME(
      "N002",
      "Two things have the same identifier",
      "Partners, posts and bodies share their names, because any of them can give or receive."),
  CYCLE(
      "N003",
      "Something is part of itself",
      "Followed from one to the next, the entries come back to where they started."),
  UNKNOWN_KIND(
      "N004",
      "The law pack does not know this kind",
      "A kind says what the law lets a partner or body be. A kind that the law pack does not know"
          + " cannot be checked.");

  private final String id;
  private final String title;
  private final String explanation;

  ReadCode(String id, String title, String explanation) {
    this.id = id;
    this.title = title;
    this.explanation = explanation;
  }

  /// `S001`.
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String explanation() {
    return explanation;
  }

  /// The code with this id.
  public static Optional<ReadCode> find(String id) {
    return List.of(values()).stream().filter(code -> code.id.equals(id)).findFirst();
  }

  /// A diagnostic of this code.
  public Diagnostic at(Span place, String message, String help) {
    return Diagnostic.error(id, place, message, help);
  }

  /// A diagnostic of this code that points at another place as well.
  public Diagnostic at(Span place, String message, Label also, String help) {
    return new Diagnostic(id, Severity.ERROR, message, place, List.of(also), Optional.of(help));
  }
}
