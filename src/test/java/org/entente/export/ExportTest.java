package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.UserException;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final SparkSession SPARK = SharedSpark.session();

  private static final Map<Table, Dataset<Row>> TABLES =
      Map.of(
          Table.PERIODS,
          SPARK.sql(
              """
              select * from values ('all', cast(null as date)), ('month', date'2024-05-01')
              as (grain, period)
              """),
          Table.REJECTS,
          SPARK.sql(
              """
              select * from values
                ('b.jsonl', 2L, 'a "b", c\n', '', timestamp'2024-05-20 08:00:00', 0.5D),
                ('a.jsonl', 1L, cast(null as string), 'Zürich', null, null)
              as (input_file, record, reason, detail, time, share)
              """),
          Table.SECTORS,
          SPARK.sql(
              """
              select * from values
                ('all', cast(null as date), 'energy', 7L), ('month', date'2024-05-01', 'energy', 3L)
              as (grain, period, sector, n_stories)
              """));

  private static final Configuration HADOOP = SPARK.sparkContext().hadoopConfiguration();

  @TempDir private Path folder;

  private org.apache.hadoop.fs.Path target() {
    return new org.apache.hadoop.fs.Path(folder.toString());
  }

  private Export export(ExportFormat format) {
    return new Export(TABLES, format, Optional.empty());
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void csvQuotesWhatMustBeAndTellsNullFromEmpty() throws IOException {
    export(ExportFormat.CSV).write(List.of(Table.REJECTS), target(), HADOOP);
    assertThat(read("rejects.csv"))
        .isEqualTo(
            """
            input_file,record,reason,detail,time,share\r
            a.jsonl,1,,Zürich,,\r
            b.jsonl,2,"a ""b"", c\n","",2024-05-20T08:00:00.000Z,0.5\r
            """);
  }

  @Test
  void jsonLinesHaveEveryColumn() throws IOException {
    export(ExportFormat.JSONL).write(List.of(Table.REJECTS), target(), HADOOP);
    assertThat(read("rejects.jsonl"))
        .isEqualTo(
            """
            {"input_file":"a.jsonl","record":1,"reason":null,"detail":"Zürich","time":null,"share":null}
            {"input_file":"b.jsonl","record":2,"reason":"a \\"b\\", c\\n","detail":"",\
            "time":"2024-05-20T08:00:00.000Z","share":0.5}
            """);
  }

  @Test
  void aPeriodChoosesRowsOfTablesThatHavePeriods() throws IOException {
    Export may = new Export(TABLES, ExportFormat.CSV, Optional.of(Period.of("2024-05")));
    may.write(List.of(Table.SECTORS), target(), HADOOP);
    assertThat(read("sectors.csv"))
        .isEqualTo("grain,period,sector,n_stories\r\nmonth,2024-05-01,energy,3\r\n");
    assertThatThrownBy(() -> may.write(List.of(Table.REJECTS), target(), HADOOP))
        .isInstanceOf(UserException.class)
        .hasMessage("--table rejects: has no periods, leave out --period");
  }

  @Test
  void aFileThatIsThereIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("sectors.csv"), "mine");
    Export export = export(ExportFormat.CSV);
    assertThatThrownBy(() -> export.refuseExisting(List.of(Table.SECTORS), target(), HADOOP))
        .isInstanceOf(UserException.class)
        .hasMessage(file + ": is there already; --replace writes over it");
    export.refuseExisting(List.of(Table.REJECTS), target(), HADOOP);
  }

  @Test
  void anExportThatFailsLeavesWhatWasThereAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("rejects.csv"), "old");
    Dataset<Row> broken =
        SPARK.sql(
            "select 'all' grain, cast(null as date) period, raise_error('broken') sector,"
                + " 1L n_stories");
    Export export =
        new Export(
            Map.of(Table.REJECTS, TABLES.get(Table.REJECTS), Table.SECTORS, broken),
            ExportFormat.CSV,
            Optional.empty());
    assertThatThrownBy(() -> export.write(List.of(Table.REJECTS, Table.SECTORS), target(), HADOOP))
        .hasStackTraceContaining("broken");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("rejects.csv"));
    }
    assertThat(read("rejects.csv")).isEqualTo("old");
  }

  @Test
  void aPeriodThatIsNotCountedIsTheCallersMistakeInEveryFormat() {
    Export export = new Export(TABLES, ExportFormat.CSV, Optional.of(Period.of("2024")));
    assertThatThrownBy(() -> export.write(List.of(Table.SECTORS), target(), HADOOP))
        .isInstanceOf(UserException.class)
        .hasMessage("--period 2024: not counted in these tables");
    assertThat(folder).isEmptyDirectory();
  }
}
