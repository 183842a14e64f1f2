package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.Pipeline;
import org.entente.cli.option.PublishedOption;
import org.entente.cli.session.CommandSession;
import org.entente.cli.session.ConsoleProgress;
import org.entente.publish.OutputInspection;
import org.entente.publish.PublishedOutput;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.entente.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente repair}: makes damaged tables again. */
@Command(
    name = "repair",
    description = {
      "Makes the tables of an output again where files of them, or current.json, are damaged.",
      "",
      "They are made from the records that earlier runs kept, with the settings of the last run;"
          + " the corpus is not read. Where records or the manifest are damaged it says what is"
          + " lost, and ends with exit code 2."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {

  @Mixin private PublishedOption output;

  @Override
  public Integer call() {
    OutputLayout layout = output.layout();
    try (CommandSession session = CommandSession.open("nothing was published")) {
      OutputInspection inspection =
          OutputInspection.of(layout, output.reached(session), PublishedOutput.Depth.RECORDS);
      inspection.damages().forEach(damage -> System.out.println("  DAMAGED " + damage));
      if (!inspection.damages().isEmpty()) {
        repair(session, inspection.requireRepairable());
      } else if (inspection.pointer().isPresent()) {
        System.out.println(output.path() + ": nothing is damaged");
      } else {
        throw PublishedOutput.missing(layout);
      }
    }
    return Main.OK;
  }

  private void repair(CommandSession session, RunManifest made) {
    ConsoleProgress progress = ConsoleProgress.on(session.spark(), session.watch());
    RunSummary summary = Pipeline.repair(session.spark(), output.path(), made, progress);
    progress.end();
    System.out.printf("Made again from %,d kept records%n", summary.counts().in());
    System.out.println("Tables: " + summary.layout().snapshot(summary.runId()));
  }
}
