package org.entente.cli.session;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.entente.config.Progress;
import org.entente.config.Step;
import org.entente.run.RecordAnnotation;
import scala.collection.JavaConverters;

/**
 * Shows what a run is doing: a line for each step, and one that counts records, their rate, the
 * share of the work done and the time left: updated in place every second on a terminal, written as
 * a new line every minute in a log.
 */
public final class ConsoleProgress extends SparkListener implements Progress {

  private static final long TERMINAL_MILLIS = 1000;
  private static final long LOG_MILLIS = 60_000;

  private final SparkSession spark;
  private final ExecutorWatch executors;
  private final boolean terminal;
  private final Timer timer = new Timer("entente-progress", true);
  private final AtomicLong records = new AtomicLong();
  private final AtomicInteger tasks = new AtomicInteger();
  private final AtomicInteger tasksDone = new AtomicInteger();
  private final long start = System.nanoTime();
  private volatile String step = "";
  private volatile long stepStart = start;

  private ConsoleProgress(SparkSession spark, ExecutorWatch executors, boolean terminal) {
    this.spark = spark;
    this.executors = executors;
    this.terminal = terminal;
  }

  /** Follows what {@code spark} does until {@link #end}. */
  public static ConsoleProgress on(SparkSession spark, ExecutorWatch executors) {
    ConsoleProgress progress = new ConsoleProgress(spark, executors, System.console() != null);
    spark.sparkContext().addSparkListener(progress);
    long period = progress.terminal ? TERMINAL_MILLIS : LOG_MILLIS;
    progress.timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            progress.draw();
          }
        },
        period,
        period);
    return progress;
  }

  @Override
  public void begin(Step first, Step last) {
    endStep();
    step = label(first, last);
    stepStart = System.nanoTime();
    tasks.set(0);
    tasksDone.set(0);
    System.err.println((terminal ? "\r\u001b[K" : "") + step);
  }

  /** Numbers and names, such as "[1-2/5] read, annotate". */
  private static String label(Step first, Step last) {
    String numbers =
        first == last ? String.valueOf(first.number()) : first.number() + "-" + last.number();
    return EnumSet.range(first, last).stream()
        .map(Step::code)
        .collect(joining(", ", "[" + numbers + "/" + Step.values().length + "] ", ""));
  }

  @Override
  public void warning(String line) {
    System.err.println((terminal ? "\r\u001b[K" : "") + "Warning: " + line);
  }

  private void endStep() {
    if (!step.isEmpty()) {
      String line = step + ": done in " + seconds(System.nanoTime() - stepStart);
      System.err.println((terminal ? "\r\u001b[K" : "") + line + recordsSoFar());
    }
  }

  private String recordsSoFar() {
    long done = records.get();
    return done == 0 ? "" : String.format(", %,d records", done);
  }

  private void draw() {
    if (step.isEmpty()) {
      return;
    }
    String line = step + ": " + (executors.isWaiting() ? "waiting for executors" : workDone());
    System.err.print(terminal ? "\r\u001b[K" + line : line + "\n");
  }

  private String workDone() {
    long nanos = System.nanoTime() - stepStart;
    int all = tasks.get();
    int done = tasksDone.get();
    String share = all == 0 ? "" : String.format(", %d%%", 100L * done / all);
    String left = done == 0 ? "" : ", about " + seconds(nanos * (all - done) / done) + " left";
    double rate = records.get() / Math.max(1e-9, (System.nanoTime() - start) / 1e9);
    return String.format("%,d records, %,.0f/s%s%s", records.get(), rate, share, left);
  }

  private static String seconds(long nanos) {
    Duration time = Duration.ofNanos(nanos);
    return time.toMinutes() > 0
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toSeconds() + " s";
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted event) {
    tasks.addAndGet(event.stageInfo().numTasks());
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted event) {
    for (AccumulableInfo info :
        JavaConverters.asJavaCollection(event.stageInfo().accumulables().values())) {
      count(info);
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd event) {
    tasksDone.incrementAndGet();
    for (AccumulableInfo info : JavaConverters.asJavaCollection(event.taskInfo().accumulables())) {
      count(info);
    }
  }

  private void count(AccumulableInfo info) {
    boolean ours =
        info.name().isDefined() && info.name().get().equals(RecordAnnotation.RECORDS_DONE);
    if (ours && info.value().isDefined() && info.value().get() instanceof Long total) {
      records.accumulateAndGet(total, Math::max);
    }
  }

  /** Ends the last step and stops following. */
  public void end() {
    timer.cancel();
    endStep();
    spark.sparkContext().removeSparkListener(this);
  }
}
