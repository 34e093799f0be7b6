package remit.campaigns.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/// The same work on several threads, and what they found joined.
final class Workers {
  private Workers() {}

  static <A> A join(int threads, Supplier<A> work, BinaryOperator<A> join) {
    if (threads == 1) return work.get();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      List<Future<A>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) parts.add(pool.submit(work::get));
      A sum = parts.getFirst().get();
      for (var part : parts.subList(1, threads)) sum = join.apply(sum, part.get());
      return sum;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a worker failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", interrupted);
    }
  }
}
