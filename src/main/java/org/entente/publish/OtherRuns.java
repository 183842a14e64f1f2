package org.entente.publish;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.BusyOutputException;
import org.entente.publish.file.OutputLayout;

/** Runs that have not ended in the output of a run. */
record OtherRuns(OutputLayout layout, FileSystem files, String own) {

  /**
   * Checks that no other run is writing to the output. Each run writes its heartbeat before it
   * looks for others, so that of two that begin at once at least one finds the other.
   *
   * @throws BusyOutputException if one is
   */
  void requireNone() throws IOException {
    Instant now =
        Heartbeat.find(files, layout.work(own)).map(Heartbeat.Sign::time).orElseGet(Instant::now);
    for (FileStatus folder : files.listStatus(layout.work())) {
      String run = folder.getPath().getName();
      if (OutputLayout.isRunId(run) && !run.equals(own)) {
        Optional<Heartbeat.Sign> sign = Heartbeat.find(files, layout.work(run));
        if (sign.isPresent() && isOfRunning(sign.get(), now)) {
          throw busy(run, sign.get());
        }
      }
    }
  }

  private static boolean isOfRunning(Heartbeat.Sign sign, Instant now) {
    return Duration.between(sign.time(), now).compareTo(Heartbeat.SILENT_AFTER) < 0
        && sign.process().filter(RunProcess::hasEnded).isEmpty();
  }

  private BusyOutputException busy(String run, Heartbeat.Sign sign) {
    String where =
        sign.process()
            .map(process -> ", process " + process.id() + " on " + process.host())
            .orElse("");
    return new BusyOutputException(
        "--output %s: another run (%s%s) is writing there; its last heartbeat is of %s, one older than %d minutes would not count"
            .formatted(
                layout.output(), run, where, sign.time(), Heartbeat.SILENT_AFTER.toMinutes()));
  }
}
