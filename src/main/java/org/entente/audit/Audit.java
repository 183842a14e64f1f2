package org.entente.audit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.audit.MarkFile.MarkedRow;
import org.entente.config.UserException;
import org.entente.schema.Columns;
import org.entente.schema.Table;

/**
 * Marked rows, compared with the tables that they were drawn from.
 *
 * @param judgements the marks of rows that are still in the tables
 * @param gone how many marked rows are not in the tables, or state something else now
 * @param uncovered how many rows are in strata of the sample without a mark that counts
 * @param sizes how many rows each stratum has now, by stratification
 */
public record Audit(
    List<Judgement> judgements,
    long gone,
    long uncovered,
    Map<Stratification, Map<String, Long>> sizes) {

  private static final List<String> COLUMNS =
      Stream.concat(
              Stream.of(EvidenceId.NAME, Columns.CONFIDENCE),
              Stream.of(Stratification.values()).map(Audit::column))
          .toList();

  /**
   * Finds marked rows in the tables.
   *
   * @throws UserException if no row has a mark, or no marked row is in the tables
   */
  public static Audit of(Map<Table, Dataset<Row>> tables, AuditUnit unit, MarkFile file) {
    Dataset<Row> evidence = evidence(tables, unit);
    Map<String, Row> found = found(evidence, file);
    if (found.isEmpty()) {
      throw new UserException(
          file.marked() == 0
              ? "--marks: none of the rows has a mark"
              : "--marks: none of the marked rows is in the tables; the marks are of another"
                  + " output, or of an earlier reading");
    }
    Map<String, Integer> drawn = new HashMap<>();
    found.keySet().forEach(id -> drawn.merge(file.rows().get(id).stratum(), 1, Integer::sum));
    List<Judgement> judgements = new ArrayList<>();
    found.forEach(
        (id, row) -> {
          MarkedRow marked = file.rows().get(id);
          double weight = (double) marked.stratumRows() / drawn.get(marked.stratum());
          judgements.add(judgement(marked.mark().orElseThrow(), weight, row));
        });
    return new Audit(
        judgements,
        file.marked() - found.size(),
        file.rowsOutside(drawn.keySet()),
        sizes(evidence));
  }

  /** Id, confidence and strata of each row. */
  private static Dataset<Row> evidence(Map<Table, Dataset<Row>> tables, AuditUnit unit) {
    Dataset<Row> rows = unit.evidence(tables);
    for (Stratification by : Stratification.values()) {
      rows = rows.withColumn(column(by), by.stratum());
    }
    return rows.withColumn(EvidenceId.NAME, EvidenceId.column())
        .select(COLUMNS.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  private static String column(Stratification by) {
    return "stratum_by_" + by.code();
  }

  /** The marked rows that are in the tables, by id. */
  private static Map<String, Row> found(Dataset<Row> evidence, MarkFile file) {
    List<String> ids =
        file.rows().entrySet().stream()
            .filter(entry -> entry.getValue().mark().isPresent())
            .map(Map.Entry::getKey)
            .toList();
    Dataset<Row> marked =
        evidence.sparkSession().createDataset(ids, Encoders.STRING()).toDF(EvidenceId.NAME);
    Map<String, Row> found = new TreeMap<>();
    evidence
        .join(broadcast(marked), EvidenceId.NAME)
        .collectAsList()
        .forEach(row -> found.put(row.getAs(EvidenceId.NAME), row));
    return found;
  }

  private static Judgement judgement(Mark mark, double weight, Row row) {
    Map<Stratification, String> strata = new EnumMap<>(Stratification.class);
    for (Stratification by : Stratification.values()) {
      strata.put(by, row.getAs(column(by)));
    }
    return new Judgement(mark, weight, row.<Double>getAs(Columns.CONFIDENCE), strata);
  }

  private static Map<Stratification, Map<String, Long>> sizes(Dataset<Row> evidence) {
    Map<Stratification, Map<String, Long>> sizes = new EnumMap<>(Stratification.class);
    for (Stratification by : Stratification.values()) {
      sizes.put(by, Stratification.sizes(evidence, column(by)));
    }
    return sizes;
  }

  /** How right all rows are. */
  StratumScore overall() {
    return StratumScore.of("all", rows(), judgements);
  }

  /** How right the rows of each stratum with marks are, the largest stratum first. */
  List<StratumScore> scores(Stratification by) {
    Map<String, List<Judgement>> strata =
        judgements.stream()
            .collect(groupingBy(each -> each.strata().get(by), TreeMap::new, toList()));
    return strata.entrySet().stream()
        .map(
            each ->
                StratumScore.of(each.getKey(), sizes.get(by).get(each.getKey()), each.getValue()))
        .sorted(comparing(StratumScore::rows).reversed())
        .toList();
  }

  private long rows() {
    return sizes.get(Stratification.SECTOR).values().stream().mapToLong(count -> count).sum();
  }
}
