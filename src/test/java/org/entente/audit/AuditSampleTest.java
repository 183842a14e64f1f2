package org.entente.audit;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.audit.SampledRow.Kind;
import org.entente.audit.SampledRow.Mention;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class AuditSampleTest {

  private static final SparkSession SPARK = SharedSpark.session();
  private static final CodeLists NAMES = CodeLists.read(LexiconSource.BUILT_IN);

  /**
   * 70 rows on oil, 20 on banks and 10 without sector, of articles s0 to s99, each "Belarus met
   * Iran." after 100 units; and one row of an organization's member.
   */
  private static final Dataset<Row> EVIDENCE =
      SPARK.sql(
          """
          select concat('s', id) as article_id, 3 as sentence_id, 'BLR' as country_a,
            'IRN' as country_b,
            case when id < 70 then 'energy.oil' when id < 90 then 'finance.banking' end as sector,
            if(id < 100, 'clause', 'organization') as scope,
            if(id % 2 = 0, 'CONSULT', null) as relation, 'asserted' as modality,
            if(id % 4 = 0, 'BLR', null) as from_country, if(id % 4 = 0, 'IRN', null) as to_country,
            if(id < 100, id / 100.0D, null) as confidence,
            timestamp'2024-05-20 08:00:00' as published, 'courier.example' as source,
            'Belarus met Iran.' as sentence,
            'text' as a_field, 100 as a_begin, 107 as a_end,
            'text' as b_field, 112 as b_begin, 116 as b_end,
            cast(null as string) as sector_field, cast(null as int) as sector_begin,
            cast(null as int) as sector_end
          from range(101)
          """);

  private static Map<Table, Dataset<Row>> tables(Dataset<Row> evidence) {
    return Map.of(
        Table.DYAD_EVIDENCE,
        evidence,
        Table.DYAD_SECTOR_EVIDENCE,
        EVIDENCE
            .where("sector is not null")
            .selectExpr(
                "*", "'all' as grain", "sentence_id - int(round(confidence * 100)) % 5 as rank"),
        Table.ARTICLES,
        SPARK.sql(
            "select concat('s', id) as article_id, cast(null as string) as url, 'Visit' as title"
                + " from range(101)"),
        Table.COUNTRY_MENTIONS,
        SPARK.sql(
            """
            select concat('s', id) as article_id, 'text' as field, begin, begin + length(surface) as
              end, surface, country
            from range(101) lateral view inline(array(
              struct(100 as begin, 'Belarus' as surface, 'BLR' as country),
              struct(112 as begin, 'Iran' as surface, 'IRN' as country))) m
            """),
        Table.SECTOR_MENTIONS,
        SPARK.sql(
            "select 's0' as article_id, 'text' as field, 0 as begin, 0 as end, '' as surface, '' as"
                + " sector limit 0"));
  }

  private static AuditSample draw(Dataset<Row> evidence, int size, long seed) {
    return AuditSample.draw(
        tables(evidence), AuditUnit.ROWS, Stratification.SECTOR, size, seed, NAMES);
  }

  private static Set<String> ids(AuditSample sample) {
    return sample.rows().stream().map(SampledRow::id).collect(Collectors.toSet());
  }

  @Test
  void eachStratumHasItsShare() {
    AuditSample sample = draw(EVIDENCE, 20, 1);
    assertThat(sample.of()).isEqualTo(100);
    assertThat(
            sample.rows().stream()
                .collect(Collectors.groupingBy(SampledRow::stratum, Collectors.counting())))
        .isEqualTo(Map.of("energy", 14L, "finance", 4L, "none", 2L));
    assertThat(sample.rows())
        .filteredOn("stratum", "finance")
        .extracting("stratumRows")
        .containsOnly(20L);
  }

  @Test
  void theSameSeedDrawsTheSameRowsInTheSameOrderHoweverTheyLie() {
    AuditSample sample = draw(EVIDENCE, 20, 1);
    assertThat(draw(EVIDENCE.repartition(7, col("confidence")), 20, 1)).isEqualTo(sample);
    assertThat(ids(draw(EVIDENCE, 20, 2))).isNotEqualTo(ids(sample));
  }

  @Test
  void allRowsAreDrawnIfThereAreFewer() {
    AuditSample sample = draw(EVIDENCE, 500, 1);
    assertThat(ids(sample)).hasSize(100);
    assertThat(ids(sample)).noneMatch(id -> id.startsWith("s100 "));
  }

  @Test
  void rowsAreInWordsWithTheMentionsTheyRestOn() {
    Map<String, SampledRow> rows =
        draw(EVIDENCE, 100, 1).rows().stream()
            .collect(Collectors.toMap(SampledRow::id, row -> row));
    assertThat(rows.get("s4 3 BLR-IRN energy.oil CONSULT BLR>IRN asserted"))
        .isEqualTo(
            new SampledRow(
                "s4 3 BLR-IRN energy.oil CONSULT BLR>IRN asserted",
                "energy",
                70,
                "Belarus",
                "Iran",
                NAMES.sectors().get("energy.oil").name(),
                "CONSULT",
                "Belarus to Iran",
                "asserted",
                0.04,
                "courier.example",
                "2024-05-20",
                "",
                "Visit",
                "Belarus met Iran.",
                List.of(
                    new Mention(Kind.COUNTRY, "text", 100, "Belarus"),
                    new Mention(Kind.COUNTRY, "text", 112, "Iran"))));
    assertThat(rows.get("s91 3 BLR-IRN - - - asserted"))
        .extracting(SampledRow::sector, SampledRow::relation, SampledRow::direction)
        .containsExactly("none", "none", "none");
  }

  @Test
  void cellsAreJudgedByTheirFirstSentence() {
    AuditSample sample =
        AuditSample.draw(
            tables(EVIDENCE), AuditUnit.CELLS, Stratification.CONFIDENCE, 100, 1, NAMES);
    assertThat(sample.rows())
        .extracting(SampledRow::confidence)
        .allMatch(value -> Math.round(value * 100) % 5 == 2);
    assertThat(sample.of()).isEqualTo(18);
  }

  @Test
  void marksAreHeldAgainstTheRowsTheyWereMadeOf() {
    Map<String, MarkFile.MarkedRow> marks = new TreeMap<>();
    for (SampledRow row : draw(EVIDENCE, 20, 1).rows()) {
      Optional<Mark> mark =
          switch (row.stratum()) {
            case "energy" -> Optional.of(Mark.RIGHT);
            case "finance" -> Optional.of(Mark.SECTOR);
            default -> Optional.empty();
          };
      marks.put(row.id(), new MarkFile.MarkedRow(row.stratum(), row.stratumRows(), mark));
    }
    marks.put(
        "s4 3 BLR-IRN energy.oil TRADE BLR>IRN asserted",
        new MarkFile.MarkedRow("energy", 70, Optional.of(Mark.RIGHT)));
    Audit audit = Audit.of(tables(EVIDENCE), AuditUnit.ROWS, new MarkFile(marks));
    assertThat(audit.gone()).isEqualTo(1);
    assertThat(audit.uncovered()).isEqualTo(10);
    assertThat(audit.judgements()).extracting(Judgement::weight).containsOnly(5.0);
    StratumScore overall = audit.overall();
    assertThat(overall.rows()).isEqualTo(100);
    assertThat(overall.precision().share()).isEqualTo(14 / 18.0);
    assertThat(audit.scores(Stratification.SECTOR))
        .extracting(StratumScore::stratum, StratumScore::rows, StratumScore::marked)
        .containsExactly(tuple("energy", 70L, 14), tuple("finance", 20L, 4));
    assertThat(new HashSet<>(audit.sizes().get(Stratification.CONFIDENCE).values()))
        .containsExactly(20L);
  }
}
