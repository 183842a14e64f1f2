package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.entente.cli.option.PublishedOption;
import org.entente.cli.session.CommandSession;
import org.entente.publish.PublishedOutput;
import org.entente.publish.file.OutputLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente gc}: removes old snapshots. */
@Command(
    name = "gc",
    description = {
      "Removes old snapshots and what is left of runs that died. The snapshot that counts stays,"
          + " whatever its age, and so do the records that it was made of. Nothing is removed from"
          + " an output of which a file is damaged.",
      "",
      "An active run rewrites OUTPUT/work/<run id>/alive every minute. A run that has not done so"
          + " for an hour is considered dead, and its folders are removed."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class GcCommand implements Callable<Integer> {

  @Mixin private PublishedOption output;

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
    SnapshotRemoval.requireKept(keep);
    OutputLayout layout = output.layout();
    try (CommandSession session = CommandSession.open()) {
      Configuration configuration = output.reached(session);
      PublishedOutput.open(layout, configuration, PublishedOutput.Depth.RECORDS);
      SnapshotRemoval removal = dryRun ? SnapshotRemoval.DRY_RUN : SnapshotRemoval.REMOVE;
      removal.apply(layout, configuration, keep);
    }
    return Main.OK;
  }
}
