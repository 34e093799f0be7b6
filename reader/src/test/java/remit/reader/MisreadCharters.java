package remit.reader;

import java.util.List;
import java.util.stream.Stream;

/// Small mistakes in a charter that is otherwise right, and what the reader says of each.
final class MisreadCharters {
  record Case(String old, String changed, String note) {
    @Override
    public String toString() {
      return note.length() < 60 ? note : note.substring(0, 60);
    }
  }

  private MisreadCharters() {}

  static List<Case> cases() {
    return Stream.of(part1(), part2(), part3(), part4(), part5()).flatMap(List::stream).toList();
  }

  private static List<Case> part1() {
    return List.of(
        new Case(
            "quorum: 3",
            "quorm: 3",
            "S001 quorm `quorm` is not a key of a body | did you mean `quorum`?"),
        new Case(
            "quorum: 3",
            "budget: 3",
            "S001 budget `budget` is not a key of a body | the keys of a body are name, status,"
                + " seats known, in force, source, kind, of, under, committee of, areas, seats,"
                + " quorum, carries, tie, meets, meets together with, advises on, scrutinises, said"
                + " to decide, terms of reference, note"),
        new Case(
            "name: North, level: place",
            "name: North",
            "S002 north an area needs the key `level` | add `level: …`"),
        new Case(
            "name: North,",
            "name: [North],",
            "S003 [North] expected a text; found a list | write a text"),
        new Case(
            "serves: south }",
            "serves: { a: south } }",
            "S003 { a: south } expected the identifier of an area; found a map of keys and values |"
                + " write the identifier of an area"),
        new Case(
            "title: Leader,",
            "title: ,",
            "S004  nothing stands here; expected a text | write the value, or leave the key out"),
        new Case(
            "level: place }\n  south",
            "level: plaice }\n  south",
            "S005 plaice `plaice` is not a level | did you mean `place`?"));
  }

  private static List<Case> part2() {
    return List.of(
        new Case(
            "number: 4",
            "number: 0",
            "S006 0 0 is out of range | write a whole number from 1 to 10,000"),
        new Case(
            "number: 4",
            "number: four",
            "S006 four `four` is not a whole number | write a whole number from 1 to 10,000"),
        new Case(
            "from: 2020-01-01",
            "from: 2020-02-30",
            "S007 2020-02-30 there is no day `2020-02-30` | check the month and the day; or"
                + " unknown"),
        new Case(
            "from: 2020-01-01",
            "from: 1 June 2020",
            "S007 1 June 2020 `1 June 2020` is not a date | write year, month and day with two"
                + " digits each: 2019-06-01; or unknown"),
        new Case(
            "serves: north }",
            "serves: north, key decision threshold: -£5 }",
            "S008 -£5 `-£5` is negative | write the amount without a sign"),
        new Case(
            "serves: north }",
            "serves: north, key decision threshold: 5m }",
            "S008 5m `5m` is not an amount of money | write it with a pound sign, in pounds and"
                + " pence: £5m, £57,070,979, £300k, £12.50"),
        new Case(
            "quorum: 3",
            "quorum: { at least: 120% }",
            "S009 120% `120%` is more than the whole | write a share of at most 100%; or a whole"
                + " number from 0 to 1,000,000,000"));
  }

  private static List<Case> part3() {
    return List.of(
        new Case(
            "title: Leader,",
            "title:"
                + " \"LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL\",",
            "S010 \"LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL\""
                + " a text of 401 characters; at most 400 can stand here | shorten it, or close the"
                + " quotation mark that is missing"),
        new Case(
            "  north: {",
            "  Far East: { name: East, level: place }\n  north: {",
            "S011 Far East `Far East` is not an identifier | use lower-case letters, digits and"
                + " hyphens: `far-east`"),
        new Case(
            "serves: south }",
            "serves: south, in force: { from: 2021-01-01, to: 2020-01-01 } }",
            "S012 2020-01-01 the period ends on 2020-01-01, before it starts on 2021-01-01 | swap"
                + " the dates, or correct one of them"),
        new Case(
            "carries: majority",
            "carries: majority\n    meets: { notice: five moons }",
            "S013 five moons `five moons` does not name days, weeks, months or years that can be"
                + " counted | write for example \"5 clear working days\", \"28 clear days\", \"20"
                + " working days\", \"6 months beginning with\" or \"28 days\""),
        new Case(
            "carries: majority",
            "carries: majority\n"
                + "    meets: { calendar: { every: FREQ=SOMETIMES, from: 2020-01-01 } }",
            "S014 FREQ=SOMETIMES `SOMETIMES` is not a frequency | write FREQ=DAILY, WEEKLY, MONTHLY"
                + " or YEARLY"),
        new Case(
            "carries: majority",
            "carries: majority\n    meets: { calendar: { every: FREQ=DAILY } }",
            "S014 FREQ=DAILY a rule needs a date to count from | add `from: DATE`, the date of one"
                + " meeting"),
        new Case(
            "kind: council executive\n    of: county",
            "kind: council executive\n    of: []",
            "S015 [] `of` names none | name at least one"));
  }

  private static List<Case> part4() {
    return List.of(
        new Case(
            "quorum: 3",
            "quorum: { assumed: 3 }",
            "S016 { assumed: 3 } an assumption needs a reason | add `because: …` in a few words"),
        new Case(
            "quorum: 3",
            "quorum: { disputed: [ { says: 3, source: a } ] }",
            "S016 [ { says: 3, source: a } ] a dispute needs two claims that can be read | add `{"
                + " says: VALUE, source: TEXT }` for each side"),
        new Case(
            "quorum: 3",
            "quorum: { is: 3, unknown: no paper }",
            "S016 { is: 3, unknown: no paper } a gap says one of `unknown`, `assumed`, `disputed`"
                + " and `is` | leave one of them"),
        new Case(
            "chair: yes",
            "chair: yes, vice chair: yes",
            "S017 yes a seat cannot be both chair and vice chair | leave one of the two"),
        new Case(
            "title: Leader,",
            "title: \"Lead\\e[1mer\",",
            "S018 \"Lead\\e[1mer\" the text has a character that cannot be seen | delete the"
                + " character, or type the text again"),
        new Case(
            "serves: north }",
            "serves: nroth }",
            "N001 nroth `nroth` is not the name of an area | did you mean `north`?"),
        new Case(
            "held by: leader",
            "held by: county",
            "N001 county `county` is a partner, not a post | use one of `leader`"));
  }

  private static List<Case> part5() {
    return List.of(
        new Case(
            "quorum: 3",
            "quorum: { present: [mayor] }",
            "N001 mayor `mayor` is not a seat of this body | use one of `leader`, `members`"),
        new Case(
            "quorum: 3",
            "quorum: { at least: 2, of: populace }",
            "N001 { at least: 2, of: populace } `populace` is neither a measure nor a counter of"
                + " this body's seats | use one of `members`, `members present`, `votes cast`,"
                + " `voting members`"),
        new Case(
            "  leader: { title",
            "  trust: { title: Chair, of: trust }\n  leader: { title",
            "N002 trust `trust` is already the name of something else | partners, posts and bodies"
                + " share their names: rename one of the two"),
        new Case(
            "name: North, level: place",
            "name: North, level: place, made of: [south, north]",
            "N003 north `north` is made of itself, by way of `north` | take one of the references"
                + " out"),
        new Case(
            "kind: nhs trust",
            "kind: nhs trusts",
            "N004 nhs trusts `nhs trusts` is not a kind of partner | did you mean `nhs trust`?"));
  }
}
