package remit.web.record;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import remit.service.record.Journal;
import remit.service.record.PublicRecord;

/// Covers what was recorded by a signed checkpoint, again and again while the service runs. Several
/// instances may do it at once; what one has published is published for all.
@Component
final class Publisher implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final PublicRecord record;
  private final Journal journal;
  private final Duration pause;
  private volatile boolean runs;
  private Thread thread = new Thread();

  /// @param pause between two looks
  Publisher(
      PublicRecord record, Journal journal, @Value("${remit.record.pause:2s}") Duration pause) {
    this.record = record;
    this.journal = journal;
    this.pause = pause;
  }

  @Override
  public void start() {
    runs = true;
    thread = Thread.ofVirtual().name("publisher").start(this::run);
  }

  private void run() {
    while (runs) {
      try {
        if (journal.size() > record.size()) record.publish();
        Thread.sleep(pause);
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        LOG.error("the record could not be published; it is tried again", failed);
        if (!waited()) return;
      }
    }
  }

  private boolean waited() {
    try {
      Thread.sleep(pause.multipliedBy(10));
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Override
  public void stop() {
    runs = false;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return runs;
  }
}
