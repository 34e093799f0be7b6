package remit.campaigns.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.storage.StorageLevel;
import remit.campaigns.find.Finder;
import remit.campaigns.intake.Columns;
import remit.campaigns.intake.Intake;
import remit.campaigns.intake.IntakeException;
import remit.campaigns.text.Tokeniser;
import scala.Tuple2;

/// Groups the responses of a folder of CSV files, each with its head line and a column of names, on
/// Spark.
///
/// Arguments: FOLDER OUT. The master is `spark.master`, or `local[2]`.
public final class SparkCampaigns {
  private SparkCampaigns() {}

  public static void main(String[] arguments) throws IOException {
    var conf =
        new SparkConf()
            .setAppName("remit campaigns")
            .setIfMissing("spark.master", "local[2]")
            .setIfMissing("spark.ui.enabled", "false");
    try (var spark = new JavaSparkContext(conf)) {
      JavaRDD<Row> rows =
          spark
              .binaryFiles(arguments[0], spark.defaultParallelism())
              .flatMap(SparkCampaigns::read)
              .repartition(spark.defaultParallelism())
              .persist(StorageLevel.MEMORY_AND_DISK_SER());
      var finder = new Finder(new SparkBodies(rows), List.of(), step -> {});
      var placings = finder.place(finder.letters());
      Map<String, Long> bodies =
          new HashMap<>(
              rows.mapToPair(row -> new Tuple2<>(row.id(), row.body().hash())).collectAsMap());
      Groups.write(placings, bodies, Path.of(arguments[1]));
    }
  }

  private static Iterator<Row> read(Tuple2<String, PortableDataStream> file) {
    List<Row> rows = new ArrayList<>();
    var tokeniser = new Tokeniser();
    String name = file._1().substring(file._1().lastIndexOf('/') + 1);
    try (InputStream in = file._2().open()) {
      Intake.read(name, in, Columns.usual(), one -> rows.add(Row.of(one, tokeniser)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (IntakeException odd) {
      throw new IllegalArgumentException(odd);
    }
    return rows.iterator();
  }
}
