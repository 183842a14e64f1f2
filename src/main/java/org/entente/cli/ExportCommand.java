package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.entente.cli.option.PublishedOption;
import org.entente.cli.session.CommandSession;
import org.entente.config.UserException;
import org.entente.export.Export;
import org.entente.export.ExportFormat;
import org.entente.export.Period;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export}: writes published tables as files for other programs. */
@Command(
    name = "export",
    description = {
      "Writes published tables as files for other programs, a file for each: TO/<table>.<format>.",
      "",
      "csv is UTF-8 after RFC 4180: a header, nothing for null and \"\" for an empty string; jsonl"
          + " is an object a line; graphml is the dyads of one period as an undirected graph that"
          + " Gephi opens: countries, and dyads that share a story, with their stories as weight."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: entente export --output tables/ --format graphml --period 2024-05 --to graph/"
    })
final class ExportCommand implements Callable<Integer> {

  @Mixin private PublishedOption output;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, jsonl or graphml.")
  private ExportFormat format;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "PATH",
      description =
          "Folder to write into; it is made if it is not there. Local, hdfs:// or s3a://, as for"
              + " --output of run.")
  private Path folder;

  @Option(
      names = "--table",
      split = ",",
      paramLabel = "NAME",
      description = "Tables to write. Default: all; for graphml: dyads.")
  private List<String> tables = List.of();

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description =
          "Writes the rows of one period, and tables that have periods: all, 2024, 2024-Q2,"
              + " 2024-05, 2024-W21 or 2024-05-20. Default: all rows; for graphml: all.")
  private String period;

  @Option(names = "--replace", description = "Writes over files that are there. Default: not.")
  private boolean replace;

  @Override
  public Integer call() {
    List<Table> named = tables.stream().map(ExportCommand::table).distinct().toList();
    Optional<Period> of = Optional.ofNullable(period).map(Period::of);
    try (CommandSession session = CommandSession.open()) {
      Configuration configuration = output.reached(session);
      session.reaching("--to", folder.toString());
      PublishedTables published = PublishedTables.open(session.spark(), output.path());
      Export export = new Export(published.tables(), format, of);
      if (!replace) {
        export.refuseExisting(named, folder, configuration);
      }
      export.write(named, folder, configuration).forEach(System.out::println);
    }
    return Main.OK;
  }

  private static Table table(String name) {
    return Table.named(name)
        .orElseThrow(
            () ->
                new UserException(
                    "--table " + name + ": no table, expected one of " + Table.names()));
  }
}
