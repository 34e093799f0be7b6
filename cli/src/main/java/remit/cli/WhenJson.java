package remit.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.calendar.CountedDay;
import remit.core.json.Json;

/// The answer of `remit when` for programs. Every key is always there; `null` where it has no
/// meaning for the question, or no known value.
final class WhenJson {
  private WhenJson() {}

  static Json of(WhenReport.Answered report, Optional<LocalDate> knownOn) {
    var answer = report.answer();
    var json =
        Json.object()
            .with("answer", answer(answer))
            .with("counted", Json.array(answer.days(), WhenJson::day))
            .with("question", report.question().word())
            .with("dates", Json.texts(dates(report.question())))
            .with("term", report.asked().toString())
            .with("reading", answer.term().toString())
            .with("otherReading", report.other().map(WhenJson::other).orElse(Json.nothing()))
            .with("nation", answer.term().nation().word())
            .with("listAsOf", knownOn.map(LocalDate::toString));
    return details(json, report.question(), answer);
  }

  private static Json answer(WhenAnswer.Printable answer) {
    return switch (answer) {
      case WhenAnswer.OnDay(var counted) -> Json.of(counted.day().toString());
      case WhenAnswer.SoMany(var measured) -> Json.of(measured.number());
      case WhenAnswer.NotKnown _ -> Json.nothing();
    };
  }

  private static Json day(CountedDay day) {
    return Json.object()
        .with("date", day.date())
        .with("counts", Json.of(day.counts()))
        .with("because", day.because())
        .with("number", day.counts() ? Json.of(day.number()) : Json.nothing());
  }

  private static List<String> dates(WhenQuestion question) {
    return switch (question) {
      case WhenQuestion.Before(var event) -> List.of(event.toString());
      case WhenQuestion.After(var trigger) -> List.of(trigger.toString());
      case WhenQuestion.Between(var notice, var event) ->
          List.of(notice.toString(), event.toString());
    };
  }

  private static Json other(WhenAnswer.Printable other) {
    return Json.object()
        .with("reading", other.term().toString())
        .with("answer", answer(other))
        .with("unknown", unknown(other));
  }

  private static Json details(
      Json.Object json, WhenQuestion question, WhenAnswer.Printable answer) {
    var days =
        switch (answer) {
          case WhenAnswer.OnDay day ->
              json.with("officeDay", day.counted().officeDay().map(LocalDate::toString))
                  .with("lastDay", lastDay(question, day));
          case WhenAnswer.SoMany _, WhenAnswer.NotKnown _ ->
              json.with("officeDay", Json.nothing()).with("lastDay", Json.nothing());
        };
    var enough =
        switch (answer) {
          case WhenAnswer.SoMany(var measured) ->
              days.with("enough", Json.of(measured.isEnough())).with("missing", measured.missing());
          case WhenAnswer.OnDay _, WhenAnswer.NotKnown _ ->
              days.with("enough", Json.nothing()).with("missing", Json.nothing());
        };
    return enough.with("unknown", unknown(answer));
  }

  private static Optional<String> lastDay(WhenQuestion question, WhenAnswer.OnDay day) {
    return switch (question) {
      case WhenQuestion.After _ -> Optional.of(day.lastDay().toString());
      case WhenQuestion.Before _, WhenQuestion.Between _ -> Optional.empty();
    };
  }

  private static Json unknown(WhenAnswer.Printable answer) {
    return switch (answer) {
      case WhenAnswer.NotKnown(_, var date, var because) ->
          Json.object().with("date", date).with("because", because);
      case WhenAnswer.OnDay _, WhenAnswer.SoMany _ -> Json.nothing();
    };
  }
}
