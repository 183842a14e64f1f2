package org.entente.audit;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.schema.Columns;
import org.entente.schema.Table;
import scala.Function1;

/**
 * A stratified sample of evidence.
 *
 * @param rows what was drawn, in random order, so that no stratum is judged as one
 * @param of how many rows it was drawn from
 */
public record AuditSample(List<SampledRow> rows, long of) {

  private static final String VALUE = "value";
  private static final String DRAW = "draw";

  private static final StructType STRATA =
      new StructType()
          .add(VALUE, DataTypes.StringType)
          .add(SampleCsv.STRATUM, DataTypes.StringType)
          .add(SampleCsv.STRATUM_ROWS, DataTypes.LongType)
          .add("drawn", DataTypes.IntegerType);

  /**
   * Draws a sample, which depends on nothing but the rows and the seed.
   *
   * @param size the rows to draw, 1 or more; all are drawn if there are fewer
   */
  public static AuditSample draw(
      Map<Table, Dataset<Row>> tables,
      AuditUnit unit,
      Stratification by,
      int size,
      long seed,
      CodeLists names) {
    Dataset<Row> evidence =
        unit.evidence(tables)
            .withColumn(VALUE, by.stratum())
            .withColumn(EvidenceId.NAME, EvidenceId.column());
    Map<String, Long> counts = Stratification.sizes(evidence, VALUE);
    Dataset<Row> drawn = drawn(evidence, Stratum.of(counts, size), seed);
    SampledRowReader reader = new SampledRowReader(names);
    List<SampledRow> rows =
        withTexts(drawn, tables).sort(DRAW, EvidenceId.NAME).collectAsList().stream()
            .map(reader::read)
            .toList();
    return new AuditSample(rows, counts.values().stream().mapToLong(count -> count).sum());
  }

  /** The sample as CSV, with a column for the marks. */
  public String csv() {
    return SampleCsv.of(rows);
  }

  /**
   * The sample as a page that rows are marked on.
   *
   * @param name of the sample; the browser keeps its marks under it
   */
  public String page(String name) {
    return SamplePage.of(rows, name);
  }

  /** The rows of each stratum that come first by a hash of seed and id. */
  private static Dataset<Row> drawn(Dataset<Row> evidence, List<Stratum> strata, long seed) {
    List<Row> named = new ArrayList<>();
    strata.forEach(
        each -> named.add(RowFactory.create(each.value(), each.name(), each.rows(), each.drawn())));
    Dataset<Row> quotas = evidence.sparkSession().createDataFrame(named, STRATA);
    Column place =
        row_number().over(Window.partitionBy(SampleCsv.STRATUM).orderBy(DRAW, EvidenceId.NAME));
    return evidence
        .join(broadcast(quotas), VALUE)
        .withColumn(DRAW, xxhash64(lit(seed), col(EvidenceId.NAME)))
        .withColumn("place", place)
        .where(col("place").leq(col("drawn")))
        .drop(VALUE, "place", "drawn");
  }

  /** The rows with the article they are from, and the texts of the mentions they rest on. */
  private static Dataset<Row> withTexts(Dataset<Row> drawn, Map<Table, Dataset<Row>> tables) {
    List<Row> rows = drawn.collectAsList();
    Column theirs =
        col(Columns.ARTICLE_ID)
            .isInCollection(rows.stream().map(row -> row.getAs(Columns.ARTICLE_ID)).toList());
    Dataset<Row> countries = tables.get(Table.COUNTRY_MENTIONS).where(theirs);
    Dataset<Row> sectors = tables.get(Table.SECTOR_MENTIONS).where(theirs);
    Dataset<Row> articles = tables.get(Table.ARTICLES).where(theirs);
    Dataset<Row> local = drawn.sparkSession().createDataFrame(rows, drawn.schema());
    return local
        .join(articles.select(Columns.ARTICLE_ID, "url", "title"), Columns.ARTICLE_ID)
        .transform(withSurface(countries, "a", col(Columns.COUNTRY).as(Columns.COUNTRY_A)))
        .transform(withSurface(countries, "b", col(Columns.COUNTRY).as(Columns.COUNTRY_B)))
        .transform(withSurface(sectors, Columns.SECTOR, col(Columns.SECTOR)));
  }

  /** Adds the text of a mention as {@code <of>_surface}; null if the row rests on none. */
  private static Function1<Dataset<Row>, Dataset<Row>> withSurface(
      Dataset<Row> mentions, String of, Column named) {
    Dataset<Row> renamed =
        mentions.select(
            col(Columns.ARTICLE_ID),
            named,
            col("field").as(of + "_field"),
            col("begin").as(of + "_begin"),
            col("end").as(of + "_end"),
            col("surface").as(of + "_surface"));
    String[] key = Arrays.copyOf(renamed.columns(), renamed.columns().length - 1);
    return rows -> rows.join(renamed, key, "left");
  }
}
