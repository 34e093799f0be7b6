package remit.service.system;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import remit.core.kernel.Money;

/// Common changes of a charter, made in its text: everything else of it, comments and layout, stays
/// as its author wrote it.
public final class CharterChanges {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern THRESHOLD = Pattern.compile("[1-9][0-9]{0,3}|[1-9][0-9]?%|100%");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}/[0-9]{2}");
  private static final int LONGEST = 120;

  private CharterChanges() {}

  /// A change that a form can make. Names are identifiers of the charter.
  public sealed interface Change {
    /// A quorum of voting members: a number, or a percentage such as `50%`.
    record SetQuorum(String body, String quorum) implements Change {}

    /// One more seat, that comes from a partner.
    record AddSeat(String body, String seat, String partner) implements Change {}

    /// A function, given by a partner or body to a body.
    ///
    /// @param limit the most that each decision may commit; empty for no limit
    record AddDelegation(String what, String from, String to, String limit) implements Change {}

    /// What a partner pays into a fund in a year such as `2026/27`.
    record SetContribution(String fund, String year, String partner, String amount)
        implements Change {}
  }

  /// What came of it.
  public sealed interface Changed {
    /// @param file the one that was changed
    record To(CharterTexts texts, String file) implements Changed {}

    record Not(String because) implements Changed {}
  }

  public static Changed apply(CharterTexts texts, Change change) {
    var wrong = wrong(change);
    if (wrong.isPresent()) return new Changed.Not(wrong.get());
    for (var file : texts.files().entrySet()) {
      var changed = edit(new CharterEdit(file.getKey(), file.getValue()), change);
      if (changed.isPresent()) {
        return new Changed.To(texts.with(file.getKey(), changed.get()), file.getKey());
      }
    }
    return new Changed.Not(notFound(change));
  }

  private static Optional<String> edit(CharterEdit text, Change change) {
    return switch (change) {
      case Change.SetQuorum(var body, var quorum) ->
          text.set(
              List.of("bodies", body),
              "quorum",
              "{ at least: %s, of: voting members }".formatted(quorum));
      case Change.AddSeat(var body, var seat, var partner) ->
          text.add(List.of("bodies", body, "seats"), seat, "{ from: %s }".formatted(partner))
              .or(() ->
                  text.add(
                      List.of("bodies", body),
                      "seats",
                      "{ %s: { from: %s } }".formatted(seat, partner)));
      case Change.AddDelegation(var what, var from, var to, var limit) ->
          text.append("delegations", delegation(what, from, to, limit));
      case Change.SetContribution(var fund, var year, var partner, var amount) ->
          text.set(List.of("funds", fund, "contributions", year, partner), "amount", amount)
              .or(() -> text.set(List.of("funds", fund, "contributions", year), partner, amount))
              .or(() ->
                  text.add(
                      List.of("funds", fund, "contributions"),
                      year,
                      "{ %s: %s }".formatted(partner, amount)));
    };
  }

  private static String delegation(String what, String from, String to, String limit) {
    var money =
        limit.isEmpty() ? "" : ", limits: { up to: %s, for each: decision }".formatted(limit);
    return "{ what: %s, from: %s, to: %s%s, under: unknown }".formatted(what, from, to, money);
  }

  /// What cannot be written as it was typed.
  private static Optional<String> wrong(Change change) {
    return switch (change) {
      case Change.SetQuorum(var body, var quorum) ->
          name("body", body)
              .or(() ->
                  unless(
                      THRESHOLD.matcher(quorum).matches(),
                      "give the quorum as a number such as 5, or a percentage such as 50%"));
      case Change.AddSeat(var body, var seat, var partner) ->
          name("body", body).or(() -> name("seat", seat)).or(() -> name("partner", partner));
      case Change.AddDelegation(var what, var from, var to, var limit) ->
          name("function", what)
              .or(() -> name("giver", from))
              .or(() -> name("receiver", to))
              .or(() -> limit.isEmpty() ? Optional.empty() : money(limit));
      case Change.SetContribution(var fund, var year, var partner, var amount) ->
          name("fund", fund)
              .or(() -> unless(YEAR.matcher(year).matches(), "give the year as in 2026/27"))
              .or(() -> name("partner", partner))
              .or(() -> money(amount));
    };
  }

  private static Optional<String> name(String what, String typed) {
    return unless(
        SLUG.matcher(typed).matches() && typed.length() <= LONGEST,
        "name the %s by its identifier: small letters, digits and hyphens".formatted(what));
  }

  private static Optional<String> money(String typed) {
    return unless(
        Money.parse(typed).filter(m -> !m.isNegative()).isPresent(),
        "give the amount as in £450,000 or £5m");
  }

  private static Optional<String> unless(boolean good, String says) {
    return good ? Optional.empty() : Optional.of(says);
  }

  private static String notFound(Change change) {
    var what =
        switch (change) {
          case Change.SetQuorum(var body, _) -> "a body `%s`".formatted(body);
          case Change.AddSeat(var body, var seat, _) ->
              "a body `%s` without a seat `%s`".formatted(body, seat);
          case Change.AddDelegation _ -> "a list `delegations`";
          case Change.SetContribution(var fund, _, _, _) ->
              "a fund `%s` with contributions".formatted(fund);
        };
    return "the text has no place for this: no file has %s that a form can change. Edit the text"
        .formatted(what);
  }
}
