package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.Pipeline;
import org.entente.cli.session.CommandSession;
import org.entente.cli.session.ConsoleProgress;
import org.entente.config.UserException;
import org.entente.publish.OutputInspection;
import org.entente.publish.PublishedOutput;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.entente.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "Folder that tables are published in.")
  private String output;

  @Override
  public Integer call() {
    OutputLayout layout = OutputLayout.of(output);
    try (CommandSession session = CommandSession.open("nothing was published")) {
      OutputInspection inspection =
          OutputInspection.of(
              layout, session.reaching("--output", output), PublishedOutput.Depth.RECORDS);
      inspection.damages().forEach(damage -> System.out.println("  DAMAGED " + damage));
      if (!inspection.damages().isEmpty()) {
        repair(session, inspection.requireRepairable());
      } else if (inspection.pointer().isPresent()) {
        System.out.println(output + ": nothing is damaged");
      } else {
        throw new UserException(output + ": nothing is published there (no current.json)");
      }
    }
    return Main.OK;
  }

  private void repair(CommandSession session, RunManifest made) {
    ConsoleProgress progress = ConsoleProgress.on(session.spark(), session.watch());
    RunSummary summary = Pipeline.repair(session.spark(), output, made, progress);
    progress.end();
    System.out.printf("Made again from %,d kept records%n", summary.counts().in());
    System.out.println("Tables: " + summary.layout().snapshot(summary.runId()));
  }
}
