package remit.service.storm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;
import remit.service.database.DatabaseUnavailableException;
import remit.service.meeting.Answer;
import remit.service.meeting.CastAnswer;
import remit.service.meeting.Declaration;
import remit.service.meeting.ItemId;
import remit.service.meeting.MotionId;
import remit.service.meeting.NoProposals;
import remit.service.meeting.VoteId;
import remit.service.meeting.World;

/// One instance of the service as a program of its own: answers members and the clerk over HTTP on
/// loopback, and publishes the record without end. Says on its output, each line ended by ` .`: `at
/// PORT`, `checkpoint BASE64`, `lost WHY` as it gives up starting, `wrong WHAT`.
///
/// Arguments: the folder of an embedded server; or address, user and password of one elsewhere.
final class Instance {
  static final int SECONDS_TO_ANSWER = 60;

  static final int LOST = 503;
  private static final int WRONG = 500;
  static final int DONE = 200;
  private static final int BETWEEN_CHECKPOINTS = 10;

  private final World world;
  private String last = "";

  private Instance(World world) {
    this.world = world;
  }

  public static void main(String[] arguments) throws Exception {
    var settings =
        arguments.length == 1
            ? DatabaseSettings.embedded(Path.of(arguments[0]))
            : DatabaseSettings.server(arguments[0], arguments[1], arguments[2]);
    var instance = new Instance(world(settings.withConnections(8)));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", instance::answer);
    server.start();
    say("at " + server.getAddress().getPort());
    Executors.newSingleThreadScheduledExecutor()
        .scheduleWithFixedDelay(instance::publish, 0, BETWEEN_CHECKPOINTS, TimeUnit.MILLISECONDS);
  }

  /// Ends this program where the database cannot be had: it is started again.
  private static World world(DatabaseSettings settings) {
    try {
      var world = new World(Database.open(settings), new NoProposals());
      world.at(Council.DAY);
      return world;
    } catch (RuntimeException failed) {
      if (!(failed instanceof DatabaseUnavailableException) && !isLost(failed)) throw failed;
      say("lost " + String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
      System.exit(3);
      throw failed;
    }
  }

  private static synchronized void say(String line) {
    System.out.print(line + " .\n");
    System.out.flush();
  }

  private void publish() {
    try {
      world.record.publish();
      var now =
          world.record.file("checkpoint").map(Base64.getEncoder()::encodeToString).orElse(last);
      if (!now.equals(last)) say("checkpoint " + now);
      last = now;
    } catch (RuntimeException failed) {
      if (!isLost(failed)) say("wrong " + failed);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String answer;
      int status = DONE;
      try {
        answer = answer(exchange.getRequestURI().getPath().substring(1).split("/"));
      } catch (RuntimeException failed) {
        answer = failed.toString();
        status = isLost(failed) ? LOST : WRONG;
      }
      var bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /// The database went away. Whoever asked does not know whether it was done.
  private static boolean isLost(RuntimeException failed) {
    return failed instanceof TransactionException
        || failed instanceof DataAccessResourceFailureException
        || failed instanceof RecoverableDataAccessException
        || failed instanceof UncategorizedSQLException;
  }

  private String answer(String[] asked) {
    return switch (asked[0]) {
      case "move" ->
          words(
              world.votes.move(
                  new ItemId(number(asked[1])),
                  Council.BODY,
                  Optional.empty(),
                  asked[2],
                  "chair/1",
                  World.CLERK));
      case "second" -> words(world.votes.second(new MotionId(number(asked[1])), "a member"));
      case "open" -> open(new MotionId(number(asked[1])));
      case "cast" ->
          words(
              world.votes.cast(
                  new VoteId(number(asked[1])),
                  Place.parse(asked[2] + "/" + asked[3]).orElseThrow(),
                  Choice.valueOf(asked[4]),
                  "phone"));
      case "close" -> words(world.votes.close(new VoteId(number(asked[1])), World.CLERK));
      case "declare" -> declare(new ItemId(number(asked[1])), Council.BODY, asked[2]);
      default -> throw new IllegalArgumentException(asked[0]);
    };
  }

  /// Asked again after a lost answer, the vote that is open already.
  private String open(MotionId motion) {
    var votes = world.votes.votes(motion);
    return votes.isEmpty()
        ? words(world.votes.open(motion, World.CLERK))
        : "done " + votes.getLast().id();
  }

  private String declare(ItemId item, BodyId body, String words) {
    return words(
        world.rooms.declare(
            new Declaration(
                item, body, World.place("chair", 1), words, Declaration.Effect.STAYS, words),
            World.CLERK));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Done(var id) -> "done " + id;
      case Answer.Refused(var because) -> "refused " + because.says();
    };
  }

  private static String words(CastAnswer answer) {
    return switch (answer) {
      case CastAnswer.Counted(var receipt) -> "counted " + receipt;
      case CastAnswer.AlreadyVoted(var choice, var receipt) -> "already " + choice + " " + receipt;
      case CastAnswer.Refused(var because) -> "refused " + because;
      case CastAnswer.NoSuchVote() -> "refused no such vote";
    };
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}
