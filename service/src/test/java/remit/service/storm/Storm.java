package remit.service.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;
import remit.service.meeting.VoteId;

/// Members and the clerk, who ask any instance and ask again until they are answered.
final class Storm implements AutoCloseable {
  private static final int DECLARATIONS = 24;

  private final List<Slot> instances;
  private final Council council;
  private final Ledger ledger;
  private final SplittableRandom random;
  private final Runnable acknowledged;
  private final HttpClient http = HttpClient.newHttpClient();

  /// @param acknowledged is run after each acknowledgement, by whoever got it
  Storm(
      List<Slot> instances,
      Council council,
      Ledger ledger,
      SplittableRandom random,
      Runnable acknowledged) {
    this.instances = List.copyOf(instances);
    this.council = council;
    this.ledger = ledger;
    this.random = random;
    this.acknowledged = acknowledged;
  }

  /// One motion: moved, seconded, voted on by every member at once, the vote closed; interests are
  /// declared meanwhile.
  void round(int number) throws Exception {
    var question = "motion-" + number;
    var item = council.items().get(number % council.items().size());
    var clerk = random.split();
    long motion = done(ask(clerk, "move/" + item.value() + "/" + question));
    ask(clerk, "second/" + motion);
    acknowledged.run();
    var vote = opened(clerk, motion);
    ledger.opened(vote, question);
    acknowledged.run();
    var work = new ArrayList<Callable<Void>>();
    for (var member : council.members()) {
      var own = random.split();
      work.add(() -> vote(own, vote, member));
    }
    work.add(() -> declare(clerk, number));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var ended : threads.invokeAll(work)) ended.get();
    }
    var closed = ask(clerk, "close/" + vote);
    assertTrue(closed.equals("done " + vote) || closed.equals("refused the vote has closed"));
    acknowledged.run();
    ledger.requireNothingWrong();
  }

  /// The first try may have opened it and its answer been lost, or not have ended yet.
  private VoteId opened(SplittableRandom own, long motion) throws InterruptedException {
    while (true) {
      var answer = ask(own, "open/" + motion);
      if (!answer.equals("refused the motion is being voted on")) return new VoteId(done(answer));
    }
  }

  private Void vote(SplittableRandom own, VoteId vote, Place member) throws InterruptedException {
    var choice = Choice.values()[own.nextInt(Choice.values().length)];
    ledger.acknowledged(vote, member, cast(own, vote, member, choice));
    acknowledged.run();
    if (own.nextInt(3) == 0) {
      var other = Choice.values()[own.nextInt(Choice.values().length)];
      ledger.acknowledged(vote, member, cast(own, vote, member, other));
    }
    return null;
  }

  private Receipt cast(SplittableRandom own, VoteId vote, Place member, Choice choice)
      throws InterruptedException {
    var words = ask(own, "cast/" + vote + "/" + member + "/" + choice).split(" ");
    return switch (words[0]) {
      case "counted" -> new Receipt(choice, words[1]);
      case "already" -> new Receipt(Choice.valueOf(words[1]), words[2]);
      default -> throw new AssertionError(member + ": " + String.join(" ", words));
    };
  }

  private Void declare(SplittableRandom own, int round) throws InterruptedException {
    for (int n = 0; n < DECLARATIONS; n++) {
      var words = "interest-" + round + "-" + n;
      done(ask(own, "declare/" + council.interests().value() + "/" + words));
      ledger.declared(words);
      acknowledged.run();
    }
    return null;
  }

  private static long done(String answer) {
    var words = answer.split(" ");
    assertEquals("done", words[0], answer);
    return Long.parseLong(words[1]);
  }

  /// Asks until there is an answer, each time an instance at random.
  private String ask(SplittableRandom own, String path) throws InterruptedException {
    while (true) {
      try {
        var answer = http.send(request(anyone(own), path), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == Instance.DONE) return answer.body();
        if (answer.statusCode() != Instance.LOST) throw new AssertionError(answer.body());
      } catch (IOException _) {
        // Nobody knows whether it was done.
      }
      ledger.lost();
    }
  }

  /// Waits while no instance answers.
  private URI anyone(SplittableRandom own) {
    while (true) {
      var addresses = instances.stream().map(Slot::address).toArray(CompletableFuture[]::new);
      CompletableFuture.anyOf(addresses).join();
      var chosen = instances.get(own.nextInt(instances.size())).address();
      if (chosen.isDone()) return chosen.join();
    }
  }

  private static HttpRequest request(URI instance, String path) {
    return HttpRequest.newBuilder(instance.resolve(path))
        .POST(HttpRequest.BodyPublishers.noBody())
        .timeout(Duration.ofSeconds(Instance.SECONDS_TO_ANSWER))
        .build();
  }

  @Override
  public void close() {
    http.close();
  }
}
