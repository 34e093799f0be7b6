package remit.web.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import remit.service.proposal.Field;
import remit.service.proposal.Problem;
import remit.service.proposal.ProposalForm;

/// What was typed into the form of a proposal, between the page and the service.
final class Answers {
  /// What is longer than this is cut: it is refused for its length all the same.
  private static final int LONGEST = 2000;

  private Answers() {}

  static ProposalForm read(MultiValueMap<String, String> sent) {
    var values = new EnumMap<Field, List<String>>(Field.class);
    for (var field : Field.values()) {
      var said = sent.getOrDefault(field.input(), List.of());
      values.put(field, said.stream().map(Answers::cut).distinct().toList());
    }
    return new ProposalForm(values);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /// For fields that take one answer.
  static Map<String, String> values(ProposalForm form) {
    var values = new LinkedHashMap<String, String>();
    form.values().forEach((field, said) -> values.put(field.input(), said.getFirst()));
    return values;
  }

  static Set<String> chosen(ProposalForm form) {
    var chosen = new HashSet<String>();
    form.values().forEach((field, said) -> said.forEach(v -> chosen.add(field.input() + " " + v)));
    return chosen;
  }

  static List<CheckPage.Hidden> hidden(ProposalForm form) {
    var hidden = new ArrayList<CheckPage.Hidden>();
    form.values()
        .forEach(
            (field, said) -> said.forEach(v -> hidden.add(new CheckPage.Hidden(field.input(), v))));
    return hidden;
  }

  /// By the field that each is about; what is about the whole stands at the title.
  static Map<String, String> faults(List<Problem> problems) {
    var faults = new LinkedHashMap<String, String>();
    for (var problem : problems) {
      var field = problem.field().orElse(Field.TITLE).input();
      var says = sentence(problem.message()) + problem.help().map(h -> ": " + h).orElse("");
      faults.putIfAbsent(field, says);
    }
    return faults;
  }

  private static String sentence(String message) {
    return message.isEmpty()
        ? message
        : Character.toUpperCase(message.charAt(0)) + message.substring(1);
  }
}
