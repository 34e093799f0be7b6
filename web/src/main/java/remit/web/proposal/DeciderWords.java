package remit.web.proposal;

import java.util.ArrayList;
import java.util.List;
import remit.core.authority.Decider;
import remit.core.authority.Ruling;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Who may decide, in sentences.
public final class DeciderWords {
  private DeciderWords() {}

  public static List<String> of(Ruling ruling, CharterOn charter) {
    return switch (ruling) {
      case Ruling.Decides(var deciders, _, _) ->
          List.of(
              names(deciders, charter, " or ")
                  + " decides, for "
                  + holders(deciders, charter)
                  + ".");
      case Ruling.Jointly(var shares, var manner, _, _) -> jointly(shares, manner, charter);
      case Ruling.Recommends(var actors, _, _) ->
          List.of(
              "Nobody has to decide this: "
                  + join(actors.stream().map(charter::nameOf).toList(), " and ")
                  + " may give advice on it.");
      case Ruling.Nobody _ -> List.of("Nobody may decide this as things stand.");
      case Ruling.Contested(var claims, _, _) ->
          List.of(
              "This is contested: " + names(claims, charter, " and ") + " each claim it alone.");
      case Ruling.Unknown unknown -> unknown(unknown);
    };
  }

  private static List<String> jointly(
      List<Ruling.Share> shares, Ruling.Manner manner, CharterOn charter) {
    var words = new ArrayList<String>();
    words.add(
        switch (manner) {
          case IN_COMMON -> "Each of these decides for itself; they may meet together:";
          case SEPARATELY -> "No single body may decide this. Each of these decides for itself:";
        });
    for (var share : shares) {
      words.add(
          "for %s: %s"
              .formatted(name(share.holder(), charter), names(share.deciders(), charter, " or ")));
    }
    return words.stream().distinct().toList();
  }

  private static List<String> unknown(Ruling.Unknown unknown) {
    var words = new ArrayList<String>();
    words.add("It is unknown who may decide this. The answer depends on:");
    unknown.settledBy().forEach(m -> words.add(m.what()));
    return words;
  }

  private static String holders(List<Decider> deciders, CharterOn charter) {
    return join(
        deciders.stream()
            .flatMap(d -> d.binds().stream())
            .distinct()
            .map(p -> name(p, charter))
            .toList(),
        " and ");
  }

  private static String names(List<Decider> deciders, CharterOn charter, String between) {
    return join(deciders.stream().map(d -> charter.nameOf(d.actor())).distinct().toList(), between);
  }

  private static String name(PartnerId partner, CharterOn charter) {
    return charter.nameOf(new Actor.OfPartner(partner));
  }

  private static String join(List<String> words, String last) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
  }
}
