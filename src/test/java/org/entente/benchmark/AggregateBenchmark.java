package org.entente.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.aggregate.Aggregates;
import org.entente.config.AggregationSettings;
import org.entente.config.Grain;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.SnapshotWriter;
import org.entente.schema.Table;

/**
 * Times the step aggregate on {@link ArticleTablesOfChance}, table by table. Started by {@code
 * jobs/benchmark.sh --aggregates}.
 */
public final class AggregateBenchmark {

  private AggregateBenchmark() {}

  /** The arguments are the folder to work in, the number of articles, and the grains. */
  public static void main(String[] arguments) {
    long articles = Long.parseLong(arguments[1]);
    Grain[] grains =
        Stream.of(arguments[2].toUpperCase(Locale.ROOT).split(","))
            .map(Grain::valueOf)
            .toArray(Grain[]::new);
    SparkSession spark = SparkSession.builder().appName("benchmark").getOrCreate();
    spark.sparkContext().addSparkListener(new TaskTimes());
    CodeLists codeLists = Lexicons.of(LexiconSource.BUILT_IN).codeLists();
    try (SnapshotWriter publication = SnapshotWriter.begin(spark, arguments[0])) {
      Map<Table, Dataset<Row>> tables =
          ArticleTablesOfChance.write(
              spark, arguments[0] + "/articles-" + articles, articles, codeLists);
      tables.forEach((table, rows) -> print(table, rows.count(), 0));
      long start = System.nanoTime();
      Aggregates.write(
          tables,
          AggregationSettings.of(grains),
          codeLists,
          Optional.empty(),
          (table, rows) -> {
            long before = System.nanoTime();
            Dataset<Row> stored = publication.write(table, rows);
            print(table, stored.count(), System.nanoTime() - before);
            return stored;
          });
      System.out.printf("%,d articles: %.1f s%n", articles, (System.nanoTime() - start) / 1e9);
    }
    spark.stop();
  }

  private static void print(Table table, long rows, long nanoseconds) {
    System.out.printf(
        "%-24s %,12d rows %8.1f s; tasks: %.1f s of a core%n",
        table.code(), rows, nanoseconds / 1e9, TaskTimes.CORE.getAndSet(0) / 1e9);
  }

  /** Adds up what tasks take of a core, whatever else the machine does. */
  private static final class TaskTimes extends SparkListener {

    static final AtomicLong CORE = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (end.taskMetrics() != null) {
        CORE.addAndGet(end.taskMetrics().executorCpuTime());
      }
    }
  }
}
