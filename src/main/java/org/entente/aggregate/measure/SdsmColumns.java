package org.entente.aggregate.measure;

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
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.P_VALUE;
import static org.entente.schema.Columns.STORY_ID;

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
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Side;
import org.entente.schema.Table;
import org.entente.stats.PoissonBinomial;
import org.entente.stats.StochasticDegreeSequenceModel;

/**
 * The measures of dyads against a null model that knows how many countries each story names: the
 * stochastic degree sequence model, fitted to each period. See {@link
 * StochasticDegreeSequenceModel}.
 */
public final class SdsmColumns {

  /** The suffix of the columns of this model. */
  public static final String SUFFIX = "_sdsm";

  private static final List<String> NAMES = List.of("expected", "z", P_VALUE);

  private static final String DEGREE = "degree";
  private static final String DEGREES = "degrees";
  private static final String COUNTRIES = "countries";
  private static final String CHANCES = "chances";

  private static final StructType COUNTRY_CHANCES =
      new StructType()
          .add(COUNTRY, DataTypes.StringType)
          .add(CHANCES, DataTypes.createArrayType(DataTypes.DoubleType));

  private SdsmColumns() {}

  /**
   * Adds expected_sdsm, z_sdsm and p_value_sdsm to dyads with n_stories, null where one of the
   * countries is salient in no story.
   *
   * @param countries the table countries
   */
  public static Dataset<Row> add(Dataset<Row> dyads, ArticleFacts facts, Dataset<Row> countries) {
    Dataset<Row> fitted = facts.cache(fitted(facts, countries));
    Dataset<Row> joined = dyads;
    for (Side side : Side.values()) {
      Dataset<Row> ofSide =
          fitted
              .withColumnRenamed(COUNTRY, side.of(COUNTRY))
              .withColumnRenamed(CHANCES, side.of(CHANCES));
      joined =
          PeriodKey.leftJoin(
              joined, side == Side.A ? ofSide : ofSide.drop(DEGREES), side.of(COUNTRY));
    }
    String a = Side.A.of(CHANCES);
    String b = Side.B.of(CHANCES);
    UDF2<Row, Long, Row> measure = SdsmColumns::measure;
    Column measured =
        when(
            col(a).isNotNull().and(col(b).isNotNull()),
            udf(measure, StructColumns.doubles(NAMES))
                .apply(struct(DEGREES, a, b), col(N_STORIES)));
    return StructColumns.add(joined, measured, NAMES, SUFFIX).drop(DEGREES, a, b);
  }

  /**
   * For each country of a period: degrees, the numbers of countries that stories name with the
   * number of such stories, and chances, its probability to be named by a story of each degree.
   */
  private static Dataset<Row> fitted(ArticleFacts facts, Dataset<Row> countries) {
    Dataset<Row> byDegree =
        PeriodKey.group(degrees(facts), List.of(DEGREE), List.of(count(lit(1)).as(N_STORIES)));
    Dataset<Row> rows = collected(byDegree, DEGREE, DEGREES);
    Dataset<Row> columns = collected(countries.where(col(N_STORIES).gt(0)), COUNTRY, COUNTRIES);
    UDF1<Row, List<Row>> fit = SdsmColumns::fit;
    Column chances =
        udf(fit, DataTypes.createArrayType(COUNTRY_CHANCES)).apply(struct(DEGREES, COUNTRIES));
    return PeriodKey.join(rows, columns)
        .withColumn("fit", explode(chances))
        .select(GRAIN, PERIOD, DEGREES, "fit." + COUNTRY, "fit." + CHANCES);
  }

  /** The number of salient countries of each story in each period. */
  private static Dataset<Row> degrees(ArticleFacts facts) {
    Dataset<Row> salient = facts.salient(Table.ARTICLE_COUNTRIES);
    Column isAlone = col(ArticleFacts.IS_ALONE);
    Dataset<Row> alone =
        salient.where(isAlone).groupBy(ARTICLE_ID, PUBLISHED).agg(count(lit(1)).as(DEGREE));
    Dataset<Row> shared =
        PeriodKey.group(
            facts.byPeriod(salient.where(not(isAlone))),
            List.of(STORY_ID),
            List.of(count_distinct(col(COUNTRY)).as(DEGREE)));
    return facts
        .byPeriod(alone)
        .select(GRAIN, PERIOD, DEGREE)
        .union(shared.select(GRAIN, PERIOD, DEGREE));
  }

  /** The rows of each period as one sorted array of structs of {@code key} and n_stories. */
  private static Dataset<Row> collected(Dataset<Row> rows, String key, String name) {
    return PeriodKey.group(
        rows, List.of(), List.of(sort_array(collect_list(struct(key, N_STORIES))).as(name)));
  }

  private static List<Row> fit(Row period) {
    List<Row> degrees = list(period, DEGREES);
    List<Row> countries = list(period, COUNTRIES);
    double[][] fitted =
        StochasticDegreeSequenceModel.fit(
            longs(degrees, DEGREE), longs(degrees, N_STORIES), longs(countries, N_STORIES));
    List<Row> chances = new ArrayList<>();
    for (int at = 0; at < fitted.length; at++) {
      chances.add(RowFactory.create(countries.get(at).<String>getAs(COUNTRY), fitted[at]));
    }
    return chances;
  }

  private static Row measure(Row dyad, Long observed) {
    PoissonBinomial meetings =
        PoissonBinomial.of(
            longs(list(dyad, DEGREES), N_STORIES),
            doubles(list(dyad, Side.A.of(CHANCES))),
            doubles(list(dyad, Side.B.of(CHANCES))));
    return RowFactory.create(meetings.expected(), meetings.z(observed), meetings.pValue(observed));
  }

  private static <T> List<T> list(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }

  private static long[] longs(List<Row> rows, String column) {
    return rows.stream().mapToLong(row -> row.getAs(column)).toArray();
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
