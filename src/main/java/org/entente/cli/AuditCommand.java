package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.entente.audit.Audit;
import org.entente.audit.AuditReport;
import org.entente.audit.AuditSample;
import org.entente.audit.AuditUnit;
import org.entente.audit.MarkFile;
import org.entente.audit.Recalibration;
import org.entente.audit.Stratification;
import org.entente.cli.option.LexiconOption;
import org.entente.cli.option.PublishedOption;
import org.entente.cli.session.CommandSession;
import org.entente.config.UserException;
import org.entente.eval.calibrate.ConfidenceFile;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.publish.PublishedOutput;
import org.entente.publish.PublishedTables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente audit}: says how right the evidence of published tables is. */
@Command(
    name = "audit",
    description = {
      "Says how right your tables are, by a sample that you mark. --sample draws rows of evidence"
          + " into a page or a CSV file; --marks reads your marks and prints the precision of all"
          + " evidence and of its parts, with 95%% intervals, beside what the confidence expects.",
      "",
      "A mark is right, or the first that is wrong of pair, sector, relation, direction, modality."
          + " A row without a mark is left out."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente audit --output tables/ --sample 200 --to sample.html",
      "  entente audit --output tables/ --marks marks.csv",
      "More: docs/audit.md."
    })
final class AuditCommand implements Callable<Integer> {

  @Mixin private PublishedOption output;

  @ArgGroup(multiplicity = "1")
  private Task task;

  private static final class Task {

    @Option(
        names = "--sample",
        required = true,
        paramLabel = "N",
        description = "Draws N rows: from all strata in proportion, and at least one from each.")
    private Integer sample;

    @Option(
        names = "--marks",
        required = true,
        paramLabel = "FILE",
        description = "Reads the marks of a sample.")
    private Path marks;
  }

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "With --sample: the page (.html) or file (.csv) to write. With --marks: where the report"
              + " goes, as Markdown (.md) or CSV (.csv). Default: printed.")
  private Path to;

  @Option(
      names = "--of",
      paramLabel = "UNIT",
      defaultValue = "rows",
      description =
          "rows: all rows of evidence; cells: the first sentence of each dyad and sector over all"
              + " time. The same for --sample and --marks. Default: ${DEFAULT-VALUE}.")
  private AuditUnit unit;

  @Option(
      names = "--by",
      paramLabel = "STRATA",
      description =
          "sector (its group), relation, source or confidence (in fifths). Default: confidence for"
              + " --sample, all of them for --marks.")
  private Stratification by;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Another seed draws another sample. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--recalibrate",
      paramLabel = "FILE",
      description =
          "With --marks: also fits the confidence of a row to them, and writes it as a lexicon file"
              + " for run's --lexicon.")
  private Path recalibrate;

  @Mixin private LexiconOption lexicon;

  @Override
  public Integer call() {
    requireNew(to);
    requireNew(recalibrate);
    if (task.marks == null) {
      return sample();
    }
    MarkFile marks = MarkFile.read(task.marks);
    try (CommandSession session = CommandSession.open()) {
      PublishedOutput published = published(session);
      if (recalibrate != null) {
        requireLexiconsOf(published);
      }
      Audit audit = Audit.of(tables(session, published).tables(), unit, marks);
      report(audit);
      if (recalibrate != null) {
        recalibrate(audit, published);
      }
    }
    return Main.OK;
  }

  private int sample() {
    if (task.sample < 1) {
      throw new UserException("--sample " + task.sample + ": expected 1 or more");
    }
    if (!name(to).matches(".*\\.(html|csv)")) {
      throw new UserException("--to: expected the name of a file that ends with .html or .csv");
    }
    if (recalibrate != null) {
      throw new UserException("--recalibrate: needs --marks");
    }
    try (CommandSession session = CommandSession.open()) {
      PublishedTables tables = tables(session, published(session));
      AuditSample sample =
          AuditSample.draw(
              tables.tables(),
              unit,
              by == null ? Stratification.CONFIDENCE : by,
              task.sample,
              seed,
              CodeLists.read(lexicon.source()));
      if (sample.of() == 0) {
        throw new UserException(output.path() + ": no evidence to draw from");
      }
      String title = "Sample " + seed + " of " + tables.pointer().runId();
      write(to, name(to).endsWith(".csv") ? sample.csv() : sample.page(title));
      String all = sample.rows().size() < task.sample ? ", which are all" : "";
      System.out.printf(
          "%,d of %,d rows of evidence%s: %s%n", sample.rows().size(), sample.of(), all, to);
    }
    return Main.OK;
  }

  private void report(Audit audit) {
    AuditReport report =
        new AuditReport(audit, by == null ? List.of(Stratification.values()) : List.of(by));
    if (to == null || name(to).equals("-")) {
      System.out.print(report.markdown());
    } else {
      write(to, name(to).endsWith(".csv") ? report.csv() : report.markdown());
      System.out.println(to);
    }
  }

  /** Only the model that gave the confidence can be fitted to marks of it. */
  private void requireLexiconsOf(PublishedOutput published) {
    if (!lexicon.source().hash().equals(published.manifest().lexiconHash())) {
      throw new UserException(
          "--recalibrate: the run had other lexicons; --lexicon must name their folder");
    }
  }

  private void recalibrate(Audit audit, PublishedOutput published) {
    Recalibration fitted = Recalibration.of(audit);
    ConfidenceModel model = ConfidenceModel.of(lexicon.lexicons().confidence());
    String on = audit.judgements().size() + " marked rows of " + published.pointer().runId();
    ConfidenceFile.write(
        recalibrate, fitted.applied(model), "the row fitted by entente audit on " + on + ".");
    System.out.printf(
        "%nMean confidence of the marked rows: %.3f, fitted %.3f; %s%n",
        fitted.before(), fitted.after(), recalibrate);
  }

  private PublishedOutput published(CommandSession session) {
    Configuration configuration = output.reached(session);
    return PublishedOutput.open(output.layout(), configuration, PublishedOutput.Depth.TABLES);
  }

  private PublishedTables tables(CommandSession session, PublishedOutput published) {
    return PublishedTables.of(session.spark(), output.layout(), published);
  }

  private static String name(Path file) {
    return file == null ? "" : file.getFileName().toString();
  }

  /** Refuses to write over a file, which may hold marks. */
  private static void requireNew(Path file) {
    if (file != null && Files.exists(file)) {
      throw new UserException(file + ": is there already");
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UserException("--to " + file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
