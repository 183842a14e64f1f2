package org.entente.cli.session;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Notices that tasks have been waiting for executors for thirty seconds, and writes one line to
 * standard error: Spark's own warning is below the level that is shown.
 */
final class ExecutorWatch implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final BooleanSupplier missing;
  private final LongSupplier nanoTime;
  private final Timer timer = new Timer("entente-executors", true);
  private long lastSeen;
  private volatile boolean waiting;

  /**
   * @param missing whether tasks wait and there is no executor
   * @param nanoTime the time, in nanoseconds
   */
  ExecutorWatch(BooleanSupplier missing, LongSupplier nanoTime) {
    this.missing = missing;
    this.nanoTime = nanoTime;
    this.lastSeen = nanoTime.getAsLong();
  }

  /** Watches the executors of a session until {@link #close}. */
  static ExecutorWatch on(Executors executors) {
    ExecutorWatch watch = new ExecutorWatch(executors::areMissing, System::nanoTime);
    String line =
        "Waiting for executors: the cluster offers none that is free with "
            + executors.demand()
            + " (spark.executor.cores, spark.executor.memory)";
    watch.timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (watch.look()) {
              System.err.println((System.console() == null ? "" : "\r\u001b[K") + line);
            }
          }
        },
        INTERVAL.toMillis(),
        INTERVAL.toMillis());
    return watch;
  }

  /** Looks for executors; gives whether a wait has just become too long. */
  boolean look() {
    long now = nanoTime.getAsLong();
    if (!missing.getAsBoolean()) {
      lastSeen = now;
    }
    boolean before = waiting;
    waiting = now - lastSeen >= PATIENCE.toNanos();
    return waiting && !before;
  }

  /** Whether tasks have been waiting for too long at the last look. */
  boolean isWaiting() {
    return waiting;
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
