package org.entente.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.check.Invariant.OfRows;
import org.entente.check.Invariant.OfTables;
import org.entente.schema.ColumnSchema;
import org.entente.schema.Table;
import org.entente.schema.TableSchema;

/**
 * Everything that must be true of published tables: what follows from their schemas, and the SQL
 * files in {@code src/main/resources/check}.
 */
final class Invariants {

  /** The files of {@code check/rows}, each with the tables whose rows it is about. */
  static final List<Map.Entry<String, List<String>>> ROWS =
      List.of(
          Map.entry(
              "countries-of-a-dyad-are-in-order",
              List.of(
                  "dyad_evidence", "article_dyads", "dyads", "dyad_sectors", "dyad_sector_groups")),
          Map.entry("stories-and-sources-are-at-most-articles", List.of("dyads")),
          Map.entry("damped-stories-are-at-most-stories", List.of("dyads")),
          Map.entry("memberships-have-a-duration", List.of("country_groups")),
          Map.entry("groups-of-a-pair-are-in-order", List.of("group_dyads", "group_dyad_sectors")),
          Map.entry("stories-of-two-groups-are-stories-of-both", List.of("group_dyads")),
          Map.entry(
              "stories-of-two-groups-and-a-sector-are-stories-of-all-three",
              List.of("group_dyad_sectors")),
          Map.entry("salience-is-a-share", List.of("article_countries")),
          Map.entry("directions-are-between-the-countries-of-the-dyad", List.of("dyad_evidence")),
          Map.entry("countries-that-no-link-joins-have-no-relation", List.of("dyad_evidence")),
          Map.entry(
              "spans-fit-their-surface",
              List.of("country_mentions", "organization_mentions", "sector_mentions")));

  /** The files of {@code check/tables}. */
  static final List<String> TABLES =
      List.of(
          "country_mentions-title-spans-fit-the-title",
          "countries-follow-from-article_countries",
          "sectors-follow-from-article_sectors",
          "dyads-follow-from-article_dyads",
          "group_dyads-follow-from-article_dyads-and-country_groups",
          "country_sectors-follow-from-article_countries-and-article_sectors",
          "dyad_sectors-follow-from-dyad_evidence-and-article_dyads",
          "articles-each-story-has-one-head",
          "periods-follow-from-articles",
          "coverage-follows-from-articles");

  private static final List<Invariant> ALL = read();

  private Invariants() {}

  /** All invariants, in the order in which they are reported. */
  static List<Invariant> all() {
    return ALL;
  }

  private static List<Invariant> read() {
    List<Invariant> all = new ArrayList<>();
    for (Table table : Table.values()) {
      all.add(uniqueKey(table.schema()));
      all.add(noNulls(table.schema()));
    }
    for (Table table : Table.values()) {
      all.addAll(measures(table.schema()));
    }
    ROWS.forEach(
        file ->
            file.getValue().forEach(table -> all.add(InvariantFile.ofRows(file.getKey(), table))));
    TABLES.forEach(file -> all.add(InvariantFile.ofTables(file)));
    return List.copyOf(all);
  }

  private static Invariant uniqueKey(TableSchema schema) {
    String key = String.join(", ", schema.key());
    return new OfTables(
        schema.table() + ": the key is unique",
        "select %1$s, count(*) as n from %2$s group by %1$s having count(*) > 1"
            .formatted(key, schema.table()));
  }

  private static Invariant noNulls(TableSchema schema) {
    List<String> conditions =
        schema.columns().stream()
            .filter(column -> !column.nullable())
            .map(column -> "`" + column.name() + "` is null")
            .toList();
    return new OfRows(
        schema.table(), "no value is missing that must be there", String.join(" or ", conditions));
  }

  private static List<Invariant> measures(TableSchema schema) {
    return schema.columns().stream()
        .map(ColumnSchema::name)
        .flatMap(column -> ofMeasure(schema.table(), column))
        .toList();
  }

  /** The invariant of a column that is a measure. */
  private static Stream<Invariant> ofMeasure(String table, String column) {
    if (column.startsWith("npmi")) {
      return Stream.of(
          new OfRows(table, column + " is in [-1, 1]", column + " not between -1 and 1"));
    }
    if (column.startsWith("q_value")) {
      String p = column.replace("q_value", "p_value");
      return Stream.of(
          new OfRows(
              table,
              column + " is at least " + p + ", and both are in [0, 1]",
              "%1$s < 0 or %2$s < %1$s or %2$s > 1".formatted(p, column)));
    }
    if (column.contains("_low")) {
      String value = column.replace("_low", "");
      String high = column.replace("_low", "_high");
      return Stream.of(
          new OfRows(
              table,
              value + " is within its interval",
              "not %s between %s and %s".formatted(value, column, high)));
    }
    return Stream.empty();
  }
}
