package org.entente.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.State;
import org.entente.schema.ColumnSchema;
import org.entente.schema.Table;

/**
 * Article-level tables that no text stands behind: as many articles as wanted, of three years and
 * 500 sources, with few busy countries and many rare ones, lists and copies; always the same.
 */
final class ArticleTablesOfChance {

  /** A number in [0, 1) that i and the salt decide. */
  private static final String CHANCE = "pmod(xxhash64(i, '%s'), 1000003) / 1000003.0";

  private final SparkSession spark;
  private final String folder;

  private ArticleTablesOfChance(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Writes the tables into a folder and gives them back as stored. */
  static Map<Table, Dataset<Row>> write(
      SparkSession spark, String folder, long articles, CodeLists codeLists) {
    ArticleTablesOfChance made = new ArticleTablesOfChance(spark, folder);
    String countries =
        codeLists.states().values().stream()
            .filter(state -> state.status() == State.Status.COUNTRY)
            .map(State::code)
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(","));
    String sectors =
        codeLists.sectors().keySet().stream()
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(","));
    Dataset<Row> base =
        spark
            .range(articles)
            .selectExpr(
                "id as i", "array(" + countries + ") as all", "array(" + sectors + ") as fields")
            .selectExpr(
                "*",
                chance("length") + " as l",
                "int(pow(" + chance("sectors") + ", 1.5) * 5) as n_fields")
            .selectExpr(
                "i",
                "hex(xxhash64(i)) as article_id",
                "hex(xxhash64(if(" + chance("copy") + " < 0.15, i - i % 8, i))) as story_id",
                "concat('source-', int(pow(" + chance("source") + ", 2) * 500)) as source",
                "timestamp_seconds(1640995200 + int("
                    + chance("time")
                    + " * 94608000)) as published",
                drawn(
                        "all",
                        "case when l < 0.35 then 1 when l < 0.65 then 2 when l < 0.8 then 3 when l"
                            + " < 0.93 then 5 when l < 0.99 then 9 else 22 end",
                        "2.5")
                    + " as countries",
                "l > 0.99 as is_list",
                drawn("fields", "n_fields", "1.3") + " as sectors");
    made.store("base", base);
    return made.tables(made.stored("base"));
  }

  private static String chance(String salt) {
    return CHANCE.formatted(salt);
  }

  /** Different elements of an array, the first ones more often the greater the power is. */
  private static String drawn(String array, String number, String power) {
    return "array_distinct(transform(filter(sequence(0, 30), p -> p < "
        + number
        + "), p -> "
        + array
        + "[int(pow(pmod(xxhash64(i, p, '"
        + array
        + "'), 1000003) / 1000003.0, "
        + power
        + ") * size("
        + array
        + "))]))";
  }

  private Map<Table, Dataset<Row>> tables(Dataset<Row> base) {
    Dataset<Row> dyads =
        base.selectExpr("*", "posexplode(countries) as (p, one)")
            .selectExpr("*", "posexplode(countries) as (q, other)")
            .where("p < q")
            .selectExpr(
                "*",
                "least(one, other) as country_a",
                "greatest(one, other) as country_b",
                "int(pmod(xxhash64(i, p, q), 4)) as n",
                "'sentence' as scope",
                "0.5D as salience",
                "q < 3 or is_list as is_salient");
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    put(
        tables,
        Table.ARTICLES,
        base.selectExpr(
            "*",
            "'en' as language",
            "story_id = article_id as is_story_head",
            "true as is_analyzed"));
    put(
        tables,
        Table.ARTICLE_COUNTRIES,
        base.selectExpr("*", "posexplode(countries) as (p, country)")
            .selectExpr(
                "*", "1 as n_mentions", "0.5D as salience", "p < 3 or is_list as is_salient"));
    put(
        tables,
        Table.ARTICLE_SECTORS,
        base.selectExpr("*", "posexplode(sectors) as (p, sector)")
            .selectExpr("*", "1 as n_mentions", "0.5D as salience", "p < 2 as is_salient"));
    put(tables, Table.ARTICLE_DYADS, dyads.withColumnRenamed("n", "n_sentences"));
    put(tables, Table.DYAD_EVIDENCE, evidence(dyads.where("q < 4 and n > 0")));
    put(tables, Table.REJECTS, base.where("false"));
    return tables;
  }

  private static Dataset<Row> evidence(Dataset<Row> dyads) {
    return dyads
        .selectExpr("*", "explode(sequence(1, n)) as sentence_id", "xxhash64(i, p, q, n) as h")
        .selectExpr(
            "*",
            "if(size(sectors) = 0 or pmod(h + sentence_id, 10) < 3, null,"
                + " sectors[int(pmod(h + sentence_id, size(sectors)))]) as sector",
            "element_at(array('verbal-cooperation', 'material-cooperation', 'verbal-conflict',"
                + " null), int(1 + pmod(h, 4))) as quad_class",
            "element_at(array('asserted', 'planned', 'negated'), int(1 + pmod(h, 3))) as modality",
            "concat(repeat('What the sentence says of the two. ', 4), hex(h)) as sentence")
        .withColumn("is_anaphoric", lit(false));
  }

  /** Stores a table with all its columns; those that rows do not have are null. */
  private void put(Map<Table, Dataset<Row>> tables, Table table, Dataset<Row> rows) {
    List<String> known = Arrays.asList(rows.columns());
    Column[] columns =
        table.schema().columns().stream()
            .map(column -> column(column, known))
            .toArray(Column[]::new);
    store(table.code(), rows.select(columns));
    tables.put(table, stored(table.code()));
  }

  private static Column column(ColumnSchema column, List<String> known) {
    Column value = known.contains(column.name()) ? col(column.name()) : lit(null);
    return value.cast(column.dataType()).as(column.name());
  }

  private void store(String name, Dataset<Row> rows) {
    rows.write().mode("overwrite").option("compression", "zstd").parquet(folder + "/" + name);
  }

  private Dataset<Row> stored(String name) {
    return spark.read().parquet(folder + "/" + name);
  }
}
