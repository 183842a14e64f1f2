package org.entente.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.entente.config.UserException;
import org.entente.publish.ExpiredSnapshots;
import org.entente.publish.OutputLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente gc}: removes old snapshots. */
@Command(
    name = "gc",
    description = {
      "Removes old snapshots and what is left of runs that died. The snapshot that counts stays,"
          + " whatever its age.",
      "",
      "A run that is going writes OUTPUT/work/<run id>/alive anew every minute; it is dead, and its"
          + " folders go, when it wrote nothing there for an hour."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class GcCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "Folder that tables are published in.")
  private String output;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How many of the newest snapshots stay; the one that counts always does. Default:"
              + " ${DEFAULT-VALUE}.")
  private int keep;

  @Option(names = "--dry-run", description = "Says what would be removed, and removes nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    if (keep < 1) {
      throw new UserException("--keep " + keep + ": expected 1 or more");
    }
    try (CommandSession session = CommandSession.open()) {
      Configuration configuration = session.reaching("--output", output);
      ExpiredSnapshots garbage =
          ExpiredSnapshots.find(OutputLayout.of(output), configuration, keep, Instant.now());
      for (ExpiredSnapshots.Folder folder : garbage.folders()) {
        if (!dryRun) {
          ExpiredSnapshots.remove(folder, configuration);
        }
        System.out.println(
            (dryRun ? "would remove " : "removed ") + folder.path() + ": " + size(folder.bytes()));
      }
      garbage.going().forEach(run -> System.out.println("left " + run + ": may still be going"));
      long bytes = garbage.folders().stream().mapToLong(ExpiredSnapshots.Folder::bytes).sum();
      System.out.println((dryRun ? "would free " : "freed ") + size(bytes));
    }
    return Main.OK;
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format("%,d bytes", bytes)
        : String.format("%,.1f MB", bytes / 1e6);
  }
}
