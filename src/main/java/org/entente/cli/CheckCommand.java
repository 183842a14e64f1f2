package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.check.Finding;
import org.entente.check.TableChecks;
import org.entente.check.TruthChecks;
import org.entente.cli.option.PublishedOption;
import org.entente.cli.session.CommandSession;
import org.entente.publish.OutputInspection;
import org.entente.publish.PublishedOutput;
import org.entente.publish.PublishedTables;
import org.entente.publish.file.OutputLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente check}: re-checks published tables. */
@Command(
    name = "check",
    description =
        "Re-checks what must be true of published tables: unique keys, ordered dyads, spans, and"
            + " counts that follow from the article-level tables. Ends with exit code 1 if one does"
            + " not hold. Before, lists files that are missing or damaged, and then ends with exit"
            + " code 2. Warns of days without any article.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Mixin private PublishedOption output;

  @Option(
      names = "--truth",
      paramLabel = "PATH",
      description = "Also compares the tables with the truth of a corpus from 'entente synth'.")
  private String truth;

  @Override
  public Integer call() {
    try (CommandSession session = CommandSession.open()) {
      OutputLayout layout = output.layout();
      OutputInspection inspection =
          OutputInspection.of(layout, output.reached(session), PublishedOutput.Depth.RECORDS);
      inspection.damages().forEach(damage -> System.out.println("  DAMAGED " + damage));
      PublishedOutput whole =
          inspection.published().orElseThrow(() -> PublishedOutput.missing(layout));
      SparkSession spark = session.spark();
      PublishedTables published = PublishedTables.of(spark, layout, whole);
      Stream<Finding> findings = TableChecks.check(spark, published.tables());
      if (truth != null) {
        findings = Stream.concat(findings, TruthChecks.check(spark, published.tables(), truth));
      }
      List<Boolean> hold = findings.peek(CheckCommand::print).map(Finding::holds).toList();
      TableChecks.warnings(spark, published.tables())
          .forEach(warning -> System.out.println("  warn  " + warning));
      long holding = hold.stream().filter(holds -> holds).count();
      System.out.println(
          published.pointer().runId() + ": " + holding + " of " + hold.size() + " invariants hold");
      return holding == hold.size() ? Main.OK : Main.FAULT;
    }
  }

  private static void print(Finding finding) {
    System.out.println((finding.holds() ? "  ok    " : "  FAILS ") + finding.name());
    if (!finding.holds()) {
      System.out.println(
          "        " + finding.violations() + " rows, for example " + finding.example());
    }
  }
}
