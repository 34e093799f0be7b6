package remit.campaigns.spark;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import remit.campaigns.find.Bodies;
import remit.campaigns.find.Body;
import remit.campaigns.find.Legibility;
import scala.Tuple2;

/// Bodies spread over a cluster. Nothing is joined pair by pair: fingerprints are counted by key
/// with combining on the side of the map, every other step is one pass with an accumulator a
/// partition.
final class SparkBodies implements Bodies {
  /// Bodies brought to the driver at a time.
  private static final int CHUNK = 50_000;

  private final JavaRDD<Row> rows;
  private final JavaRDD<Group> groups;
  private final long count;

  SparkBodies(JavaRDD<Row> rows) {
    this.rows = rows;
    this.groups =
        rows.mapToPair(row -> new Tuple2<>(row.body().hash(), new Group(row.body(), 1)))
            .reduceByKey((a, b) -> new Group(a.body(), a.copies() + b.copies()))
            .values()
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    this.count = rows.count();
  }

  @Override
  public long responses() {
    return count;
  }

  @Override
  public long[] frequent(int senders) {
    JavaPairRDD<Long, long[]> counted =
        rows.flatMapToPair(row -> pairs(row.body()))
            .aggregateByKey(
                new long[0],
                (have, sender) -> with(have, sender, senders),
                (a, b) ->
                    LongStream.of(b).boxed().reduce(a, (x, s) -> with(x, s, senders), (x, _) -> x));
    return counted.filter(entry -> entry._2().length >= senders).keys().collect().stream()
        .mapToLong(Long::longValue)
        .sorted()
        .toArray();
  }

  private static Iterator<Tuple2<Long, Long>> pairs(Body body) {
    return LongStream.of(body.printsCopy())
        .distinct()
        .mapToObj(print -> new Tuple2<>(print, body.sender()))
        .iterator();
  }

  private static long[] with(long[] have, long sender, int most) {
    if (have.length == most) return have;
    for (long one : have) if (one == sender) return have;
    long[] more = Arrays.copyOf(have, have.length + 1);
    more[have.length] = sender;
    return more;
  }

  @Override
  public <A> A fold(Part part, Fresh<A> fresh, Take<A> each, Join<A> join) {
    return groups
        .mapPartitions(some -> {
          A sum = fresh.get();
          some.forEachRemaining(group -> each.accept(sum, group));
          return List.of(sum).iterator();
        })
        .reduce(join::apply);
  }

  @Override
  public void visit(List<Long> hashes, Consumer<Body> each) {
    for (int from = 0; from < hashes.size(); from += CHUNK) {
      var some = hashes.subList(from, Math.min(hashes.size(), from + CHUNK));
      var wanted = new HashSet<>(some);
      Map<Long, Body> found = new HashMap<>();
      groups
          .filter(group -> wanted.contains(group.body().hash()))
          .collect()
          .forEach(group -> found.put(group.body().hash(), group.body()));
      for (long hash : some) {
        Body body = found.get(hash);
        if (body == null) throw new IllegalArgumentException("no body has the hash " + hash);
        each.accept(body);
      }
    }
  }

  @Override
  public Map<Long, String> originals(Collection<Long> hashes) {
    var wanted = new HashSet<>(hashes);
    return new HashMap<>(
        rows.filter(row -> wanted.contains(row.body().hash()))
            .mapToPair(row -> new Tuple2<>(row.body().hash(), row.text()))
            .reduceByKey((a, b) -> Legibility.order(a) <= Legibility.order(b) ? a : b)
            .collectAsMap());
  }
}
