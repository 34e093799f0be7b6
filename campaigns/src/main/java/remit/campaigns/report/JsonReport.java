package remit.campaigns.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import remit.campaigns.count.Sender;
import remit.campaigns.count.Tally;
import remit.campaigns.find.Grade;
import remit.campaigns.find.Letter;
import remit.campaigns.study.Group;
import remit.campaigns.study.Results;
import remit.campaigns.study.SameAnswer;
import remit.campaigns.text.Hash;

/// The results for programs: one JSON object, its keys always in the same order. Single responses
/// are in `assignments.csv`.
public final class JsonReport {
  private static final int MOST_SAME = 1_000;

  private final Results results;
  private final JsonText json = new JsonText();

  public JsonReport(Results results) {
    this.results = results;
  }

  /// The object, ended by a line's end.
  public String write() {
    json.open('{');
    json.key("version").string(Hash.VERSION);
    json.key("senderRule").string(Sender.RULE);
    counts(results.all());
    json.key("groups").open('{');
    for (Group group : Group.values()) {
      json.key(group.label()).number(results.tally(group).responses());
    }
    json.close('}');
    json.key("letters").open('[');
    for (int place : results.ranked()) letter(place);
    json.close(']');
    passages();
    same("shortAnswers", results.sameAnswers(Group.SHORT));
    same("sameTexts", results.sameAnswers(Group.INDIVIDUAL));
    json.key("notes").open('{');
    for (Map.Entry<?, Integer> note : results.intake().counts().entrySet()) {
      json.key(String.valueOf(note.getKey())).number(note.getValue());
    }
    json.close('}');
    return json.close('}').end();
  }

  private void letter(int place) {
    var letter = results.book().letter(place);
    Tally tally = results.tally(place);
    json.open('{');
    json.key("number").number(results.rank(place));
    json.key("id").string(letter.id());
    counts(tally);
    json.key("pastedIntoOthers").number(results.pastedIn(place));
    json.key("withOwnWords").number(tally.withOwnWords());
    json.key("grades").open('{');
    for (Grade grade : Grade.values()) json.key(grade.label()).number(tally.count(grade));
    json.close('}');
    json.key("mixedWith").strings(ids(results.mixedWith(place)));
    json.key("related").strings(ids(results.related(place)));
    pieces(letter);
    json.close('}');
  }

  private void counts(Tally tally) {
    json.key("responses").number(tally.responses());
    json.key("distinctSenders").number(tally.distinctSenders());
    json.key("repeats").number(tally.repeats());
    json.key("unsigned").number(tally.unsigned());
  }

  private void pieces(Letter letter) {
    json.key("pieces").open('[');
    for (var piece : letter.pieces()) {
      json.open('{').key("text").string(piece.text()).key("slot").number(piece.slot()).close('}');
    }
    json.close(']');
  }

  private List<String> ids(List<Integer> letters) {
    return letters.stream()
        .map(letter -> results.book().letter(letter).id())
        .collect(Collectors.toList());
  }

  private void passages() {
    json.key("passages").open('[');
    var passages = results.book().passages();
    for (int i = 0; i < passages.size(); i++) {
      json.open('{');
      json.key("id").string(passages.get(i).id());
      json.key("responses").number(results.holders(i));
      json.key("openings").number(results.openings(i));
      json.key("text").string(passages.get(i).text()).close('}');
    }
    json.close(']');
  }

  private void same(String key, List<SameAnswer> answers) {
    json.key(key).open('[');
    for (SameAnswer answer : answers.subList(0, Math.min(MOST_SAME, answers.size()))) {
      json.open('{').key("text").string(answer.text());
      json.key("responses").number(answer.responses());
      json.key("distinctSenders").number(answer.distinctSenders()).close('}');
    }
    json.close(']');
  }
}
