package org.entente.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file that a run writes anew every minute, so that others see that it is still going. */
final class Heartbeat implements AutoCloseable {

  /** Without a sign of life for so long, a run is dead. */
  static final Duration DEAD_AFTER = Duration.ofHours(1);

  private static final Duration BEAT = Duration.ofMinutes(1);

  private final FileSystem files;
  private final Path file;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);
  private boolean stopped;

  private Heartbeat(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /** Begins to beat in a folder. */
  static Heartbeat begin(FileSystem files, Path folder) {
    Heartbeat heartbeat = new Heartbeat(files, new Path(folder, "alive"));
    var unused =
        heartbeat.clock.scheduleAtFixedRate(heartbeat::beat, 0, BEAT.toSeconds(), TimeUnit.SECONDS);
    return heartbeat;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "entente-heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  /** A beat that fails is left out: the next one is soon, and the run tells of a full disk. */
  private synchronized void beat() {
    if (!stopped) {
      try {
        files.create(file, true).close();
      } catch (IOException | RuntimeException e) {
        // left out; a throw would end all further beats
      }
    }
  }

  /** Stops; nothing is written any more when this returns. */
  @Override
  public synchronized void close() {
    stopped = true;
    clock.shutdownNow();
  }
}
