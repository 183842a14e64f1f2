package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.schema.Table;
import org.entente.stats.PoissonBinomial;
import org.entente.stats.StochasticDegreeSequenceModel;

/**
 * The null model of a dyad that knows how many countries each story names: the stochastic degree
 * sequence model, fitted to each period. See {@link StochasticDegreeSequenceModel}.
 */
final class DyadNull {

  private static final String[] NAMES = {"expected_sdsm", "z_sdsm", "p_value_sdsm"};

  private static final StructType CHANCES =
      new StructType()
          .add("country", DataTypes.StringType)
          .add("chances", DataTypes.createArrayType(DataTypes.DoubleType));

  private DyadNull() {}

  /** Adds the measures of the model to dyads, null where a country is salient in no story. */
  static Dataset<Row> add(Dataset<Row> dyads, Facts facts, Dataset<Row> countries) {
    Dataset<Row> fitted = facts.kept(fitted(facts, countries));
    Dataset<Row> joined = dyads;
    for (String side : List.of("a", "b")) {
      Dataset<Row> ofSide =
          fitted
              .withColumnRenamed("country", "country_" + side)
              .withColumnRenamed("chances", "chances_" + side);
      joined =
          Facts.leftJoin(
              joined, side.equals("a") ? ofSide : ofSide.drop("degrees"), "country_" + side);
    }
    UDF2<Row, Long, Row> measure = DyadNull::measure;
    Column measured =
        when(
            col("chances_a").isNotNull().and(col("chances_b").isNotNull()),
            udf(measure, Measures.doubles(NAMES))
                .apply(struct("degrees", "chances_a", "chances_b"), col("n_stories")));
    return Measures.unpacked(joined.withColumn("null_model", measured), "null_model", NAMES, "")
        .drop("degrees", "chances_a", "chances_b");
  }

  /** For each country of a period: the numbers of countries of stories, and its chance in each. */
  private static Dataset<Row> fitted(Facts facts, Dataset<Row> countries) {
    Dataset<Row> byDegree =
        Facts.grouped(degrees(facts), List.of("degree"), List.of(count(lit(1)).as("n_stories")));
    Dataset<Row> rows = gathered(byDegree, "degree", "degrees");
    Dataset<Row> columns =
        gathered(countries.where(col("n_stories").gt(0)), "country", "countries");
    UDF1<Row, List<Row>> fit = DyadNull::fit;
    Column chances =
        udf(fit, DataTypes.createArrayType(CHANCES)).apply(struct("degrees", "countries"));
    return Facts.join(rows, columns)
        .withColumn("fit", explode(chances))
        .select("grain", "period", "degrees", "fit.country", "fit.chances");
  }

  /** The number of salient countries of each story in each period. */
  private static Dataset<Row> degrees(Facts facts) {
    Dataset<Row> salient = facts.ofArticles(Table.ARTICLE_COUNTRIES).where(col("is_salient"));
    Dataset<Row> alone =
        salient
            .where(col("is_alone"))
            .groupBy("article_id", "published")
            .agg(count(lit(1)).as("degree"));
    Dataset<Row> shared =
        Facts.grouped(
            facts.dated(salient.where(not(col("is_alone")))),
            List.of("story_id"),
            List.of(count_distinct(col("country")).as("degree")));
    return facts
        .dated(alone)
        .select("grain", "period", "degree")
        .union(shared.select("grain", "period", "degree"));
  }

  private static Dataset<Row> gathered(Dataset<Row> rows, String key, String name) {
    return Facts.grouped(
        rows, List.of(), List.of(sort_array(collect_list(struct(key, "n_stories"))).as(name)));
  }

  private static List<Row> fit(Row period) {
    List<Row> degrees = period.getList(0);
    List<Row> countries = period.getList(1);
    double[][] fitted =
        StochasticDegreeSequenceModel.fit(
            longs(degrees, 0), longs(degrees, 1), longs(countries, 1));
    List<Row> chances = new ArrayList<>();
    for (int at = 0; at < fitted.length; at++) {
      chances.add(RowFactory.create(countries.get(at).getString(0), fitted[at]));
    }
    return chances;
  }

  private static long[] longs(List<Row> rows, int column) {
    return rows.stream().mapToLong(row -> row.getLong(column)).toArray();
  }

  private static Row measure(Row fits, Long observed) {
    PoissonBinomial meetings =
        PoissonBinomial.of(
            longs(fits.getList(0), 1), doubles(fits.getList(1)), doubles(fits.getList(2)));
    return RowFactory.create(meetings.expected(), meetings.z(observed), meetings.pValue(observed));
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
