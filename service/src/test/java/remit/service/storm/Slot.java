package remit.service.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import remit.service.database.Child;

/// Keeps one instance running: starts it again whenever it has ended, as an operating system's
/// supervisor does.
final class Slot implements AutoCloseable {
  private final List<String> arguments;
  private final Ledger ledger;
  private final AtomicReference<CompletableFuture<URI>> address =
      new AtomicReference<>(new CompletableFuture<>());
  private final AtomicReference<Optional<Child>> child = new AtomicReference<>(Optional.empty());
  private final Thread supervisor;
  private volatile boolean over;

  Slot(List<String> arguments, Ledger ledger) {
    this.arguments = List.copyOf(arguments);
    this.ledger = ledger;
    supervisor = Thread.ofVirtual().start(this::supervise);
  }

  /// Where the instance answers, once it has started.
  CompletableFuture<URI> address() {
    return address.get();
  }

  /// As `kill -9` does.
  boolean kill() {
    var running = child.getAndSet(Optional.empty());
    running.ifPresent(Child::kill);
    return running.isPresent();
  }

  private void supervise() {
    while (!over) {
      try (var started = Child.start(Instance.class, arguments.toArray())) {
        child.set(Optional.of(started));
        if (over) return;
        listen(started);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } finally {
        address.updateAndGet(now -> now.isDone() ? new CompletableFuture<>() : now);
        child.set(Optional.empty());
      }
    }
  }

  private void listen(Child started) throws IOException {
    for (var line = started.nextLine(); line.isPresent(); line = started.nextLine()) {
      hear(line.get());
    }
  }

  /// A line without its full stop was cut by the kill.
  private void hear(String line) {
    var words = Arrays.asList(line.split(" "));
    boolean whole = words.getLast().equals(".");
    switch (words.getFirst()) {
      case "at" -> {
        if (whole) address.get().complete(URI.create("http://127.0.0.1:" + words.get(1) + "/"));
      }
      case "checkpoint" -> {
        if (whole) ledger.published(Base64.getDecoder().decode(words.get(1)));
      }
      case "lost" -> ledger.startedInVain();
      default -> ledger.wrong(line);
    }
  }

  @Override
  public void close() {
    over = true;
    kill();
    try {
      supervisor.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
