package remit.core.calendar;

/// So many days, weeks, months or years, and how they are counted. `nation` says whose bank
/// holidays close a day: for counting working days, and for the nearest day on which an office is
/// open.
public record Term(int number, Unit unit, Beginning beginning, Nation nation) {
  public Term {
    if (number < 1 || number > unit.most()) {
      throw new IllegalArgumentException(
          "a term is 1 to " + unit.words(unit.most()) + ", not " + number);
    }
    if (unit.isClear() && beginning == Beginning.SAME_DAY) {
      throw new IllegalArgumentException("clear days never begin with the day of the trigger");
    }
  }

  /// Counted from the day after the trigger, with the bank holidays of England and Wales.
  public static Term of(int number, Unit unit) {
    return new Term(number, unit, Beginning.DAY_AFTER, Nation.ENGLAND_AND_WALES);
  }

  /// What the text of a term came to.
  public sealed interface Parsed {}

  public record Read(Term term) implements Parsed {}

  /// Not a term that can be counted: what is wrong, and what to write instead.
  public record NotATerm(String because, String help) implements Parsed {}

  /// Reads `5 clear working days`, `28 clear days`, `20 working days`, `10 working days beginning
  /// with`, `6 months beginning with`, `28 days`, `12 weeks`. Case does not matter, and numbers up
  /// to ninety-nine may be words.
  public static Parsed parse(String text, Nation nation) {
    return new TermParser(text, nation).parse();
  }

  /// Whether the law leaves open which days count.
  public boolean isOpen() {
    return unit == Unit.CLEAR_DAYS;
  }

  /// The term with its unit settled; a term that is not open is the same under both readings.
  public Term read(Reading reading) {
    if (!isOpen()) return this;
    return switch (reading) {
      case ORDINARY -> with(Unit.CLEAR_CALENDAR_DAYS);
      case STRICT -> with(Unit.CLEAR_WORKING_DAYS);
    };
  }

  private Term with(Unit other) {
    return new Term(number, other, beginning, nation);
  }

  /// In words that [#parse] reads back, without the nation.
  @Override
  public String toString() {
    return unit.words(number)
        + switch (beginning) {
          case DAY_AFTER -> "";
          case SAME_DAY -> " beginning with";
        };
  }
}
