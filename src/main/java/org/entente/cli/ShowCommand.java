package org.entente.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.cli.option.PublishedOption;
import org.entente.cli.session.CommandSession;
import org.entente.config.UserException;
import org.entente.model.Dyad;
import org.entente.publish.PublishedTables;
import org.entente.report.DyadReport;
import org.entente.schema.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente show}: prints a table or a dyad. */
@Command(
    name = "show",
    description = "Prints the rows of a published table, or what is known of a dyad.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente show --output tables/ dyads --where \"grain = 'all'\" --order \"g2 desc\"",
      "  entente show --output tables/ BLR-IRN"
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "WHAT",
      description = "A table (dyads, dyad_sectors, articles …) or a dyad of two codes (BLR-IRN).")
  private String what;

  @Mixin private PublishedOption output;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "20",
      description = "Rows of a table to print. Default: ${DEFAULT-VALUE}.")
  private int rows;

  @Option(
      names = "--where",
      paramLabel = "SQL",
      description = "Condition on the rows of a table. Default: all.")
  private String where;

  @Option(
      names = "--order",
      paramLabel = "SQL",
      description = "Order of the rows of a table, as 'column' or 'column desc'. Default: the key.")
  private String order;

  @Override
  public Integer call() {
    try (CommandSession session = CommandSession.open()) {
      output.reached(session);
      SparkSession spark = session.spark();
      PublishedTables published = PublishedTables.open(spark, output.path());
      String code = what.toUpperCase(Locale.ROOT);
      if (code.matches("[A-Z]{3}-[A-Z]{3}") && !code.substring(0, 3).equals(code.substring(4))) {
        Dyad dyad = Dyad.of(code.substring(0, 3), code.substring(4));
        System.out.print(DyadReport.of(published.tables(), dyad));
      } else {
        print(spark, published);
      }
    }
    return Main.OK;
  }

  private void print(SparkSession spark, PublishedTables published) {
    Table table =
        Table.named(what)
            .orElseThrow(
                () ->
                    new UserException(
                        what
                            + ": neither a dyad of two"
                            + " different codes nor a table, expected one of "
                            + Table.names()));
    published.table(table).createOrReplaceTempView(table.code());
    String by = order == null ? String.join(", ", table.schema().key()) : order;
    String query =
        "select * from "
            + table.code()
            + (where == null ? "" : " where " + where)
            + " order by "
            + by
            + " limit "
            + rows;
    try {
      Dataset<Row> found = spark.sql(query);
      found.show(rows, 60, false);
    } catch (Exception e) {
      throw new UserException("--where or --order: " + firstLine(e), e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
