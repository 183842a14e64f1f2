package org.entente.cli.session;

import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/** The executors of a Spark application; on one machine, its own process is the only one. */
final class Executors {

  private static final int LOOKS = 30;
  private static final String DEFAULT_CORES = "1";
  private static final String DEFAULT_MEMORY = "1g";

  private final SparkContext spark;
  private volatile boolean settling;

  Executors(SparkContext spark) {
    this.spark = spark;
  }

  /** How many have registered and are alive. Spark lists the driver among them. */
  int number() {
    return spark.isLocal() ? 1 : Math.max(0, spark.statusTracker().getExecutorInfos().length - 1);
  }

  /** Whether there is no executor, and one is waited for, by {@link #settle} or by tasks. */
  boolean areMissing() {
    return !spark.isStopped()
        && number() == 0
        && (settling || spark.statusTracker().getActiveStageIds().length > 0);
  }

  /**
   * Waits until no more executors register, thirty seconds at most: the files of a corpus are split
   * for the cores that are there at the start. Executors that are allocated for waiting tasks are
   * not waited for.
   */
  void settle() {
    if (spark.isLocal() || spark.conf().getBoolean("spark.dynamicAllocation.enabled", false)) {
      return;
    }
    settling = true;
    int before = 0;
    int now = number();
    for (int look = 0; look < LOOKS && (now == 0 || now != before); look++) {
      before = now;
      pause();
      now = number();
    }
    settling = false;
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The number of cores, and on a cluster the number of executors, such as "4 of 2 executors". */
  String cores() {
    if (spark.isLocal()) {
      return String.valueOf(spark.defaultParallelism());
    }
    int number = number();
    return number == 0 ? "none yet" : coresOf(number) + " of " + number + " executors";
  }

  /** Spark reports the cores of all executors only through the parallelism derived from them. */
  private String coresOf(int number) {
    SparkConf conf = spark.conf();
    if (conf.contains("spark.executor.cores")) {
      return String.valueOf(number * conf.getInt("spark.executor.cores", 1));
    }
    return conf.contains("spark.default.parallelism")
        ? "all"
        : String.valueOf(spark.defaultParallelism());
  }

  /** What the application demands of a cluster for one executor. */
  String demand() {
    String cores = spark.conf().get("spark.executor.cores", DEFAULT_CORES);
    return cores
        + (cores.equals("1") ? " core" : " cores")
        + " and "
        + spark.conf().get("spark.executor.memory", DEFAULT_MEMORY)
        + " of memory";
  }
}
