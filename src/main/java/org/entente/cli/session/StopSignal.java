package org.entente.cli.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.SparkContext;

/**
 * The wait of a command for a signal that ends the process: SIGTERM, or SIGINT of Ctrl-C.
 *
 * <p>The jobs of Spark are cancelled, so that the command fails and removes what it staged. One
 * line says what was published. The exit code is that of the signal: 143 or 130.
 */
public final class StopSignal implements AutoCloseable {

  /** Before Spark ends itself and before the file systems are closed. */
  private static final int PRIORITY = FileSystem.SHUTDOWN_HOOK_PRIORITY + 90;

  private static final int LIMIT_SECONDS = 25;
  private static final int CANCELS = 200;
  private static final int CANCEL_MILLIS = 100;

  private static volatile boolean received;

  private final Runnable hook = this::stop;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile SparkContext context;
  private volatile String outcome;

  private StopSignal(String outcome) {
    this.outcome = outcome;
  }

  /** Whether a signal came, so that the process is about to end. */
  public static boolean isReceived() {
    return received;
  }

  /**
   * Begins to wait.
   *
   * @param outcome what to say of the tables; may be empty
   */
  static StopSignal await(String outcome) {
    StopSignal signal = new StopSignal(outcome);
    ShutdownHookManager.get()
        .addShutdownHook(signal.hook, PRIORITY, LIMIT_SECONDS, TimeUnit.SECONDS);
    return signal;
  }

  /** Cancels the jobs of this context if a signal comes. */
  void cancels(SparkContext spark) {
    context = spark;
  }

  /** Says something else of the tables from now on. */
  void says(String other) {
    outcome = other;
  }

  private void stop() {
    received = true;
    boolean tidied = context == null || isClosedAfterCancelling();
    String said =
        tidied
            ? outcome
            : "current.json names the run that counts; unfinished files may be left, and gc removes"
                + " them";
    System.err.println("entente: stopped" + (said.isEmpty() ? "" : "; " + said));
  }

  /** Cancels one job after the other until the command has ended, or until it takes too long. */
  private boolean isClosedAfterCancelling() {
    context.setLogLevel("OFF"); // Spark logs each cancelled job with its stack trace
    try {
      for (int i = 0; i < CANCELS; i++) {
        cancelJobs();
        if (closed.await(CANCEL_MILLIS, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private void cancelJobs() {
    try {
      context.cancelAllJobs();
    } catch (IllegalStateException e) {
      // the command has stopped Spark itself by now
    }
  }

  /** Ends the wait: the command is done, and has removed what it staged. */
  @Override
  public void close() {
    closed.countDown();
    if (!received) {
      ShutdownHookManager.get().removeShutdownHook(hook);
    }
  }
}
