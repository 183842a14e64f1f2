package org.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file that a run rewrites every minute, so that others see that it has not ended. */
final class Heartbeat implements AutoCloseable {

  /** The age of a heartbeat after which {@code gc} removes what its run left. */
  static final Duration DEAD_AFTER = Duration.ofHours(1);

  /** The age of a heartbeat after which another run no longer waits for its run. */
  static final Duration SILENT_AFTER = Duration.ofMinutes(5);

  private static final String FILE = "alive";
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  private final FileSystem files;
  private final Path file;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);
  private boolean stopped;

  private Heartbeat(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /** Begins to write the file in a folder; it is there when this returns. */
  static Heartbeat begin(FileSystem files, Path folder) {
    Heartbeat heartbeat = new Heartbeat(files, new Path(folder, FILE));
    heartbeat.beat();
    long seconds = INTERVAL.toSeconds();
    var unused =
        heartbeat.clock.scheduleAtFixedRate(heartbeat::beat, seconds, seconds, TimeUnit.SECONDS);
    return heartbeat;
  }

  /**
   * A heartbeat file as another run finds it.
   *
   * @param time when it was written, by the clock of its file system
   * @param process of its run, if the file names one
   */
  record Sign(Instant time, Optional<RunProcess> process) {}

  /** The heartbeat file of a folder, if there is one. */
  static Optional<Sign> find(FileSystem files, Path folder) throws IOException {
    Path file = new Path(folder, FILE);
    try {
      Instant time = Instant.ofEpochMilli(files.getFileStatus(file).getModificationTime());
      return Optional.of(new Sign(time, process(files, file)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The process that a file names; nothing if the file is being rewritten. */
  private static Optional<RunProcess> process(FileSystem files, Path file) {
    try (InputStream in = files.open(file)) {
      return RunProcess.parse(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "entente-heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  /** A beat that fails is left out: the next one follows soon, and the run reports a full disk. */
  private synchronized void beat() {
    if (!stopped) {
      try (OutputStream out = files.create(file, true)) {
        out.write(RunProcess.current().written().getBytes(UTF_8));
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
