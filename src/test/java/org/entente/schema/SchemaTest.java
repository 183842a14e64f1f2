package org.entente.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.entente.SampleRun;
import org.entente.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everySchemaInTheFolderBelongsToATable() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/schema"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Table.values()).map(table -> table.code() + ".json").toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theKeyComesFirstAndColumnsAreNamedOnce(Table table) {
    TableSchema schema = table.schema();
    List<String> names = schema.columns().stream().map(ColumnSchema::name).toList();
    assertThat(schema.table()).isEqualTo(table.code());
    assertThat(names).doesNotHaveDuplicates().containsAll(schema.key());
    assertThat(names.subList(0, schema.key().size())).isEqualTo(schema.key());
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsDescribedAndShownByAnExampleOfItsType(Table table) throws IOException {
    List<String> examples = new ArrayList<>();
    for (ColumnSchema column : table.schema().columns()) {
      assertThat(column.description()).as(column.name()).endsWith(".");
      assertThat(column.example()).as(column.name()).isNotNull();
      String line = JSON.writeValueAsString(Map.of("v", column.example()));
      examples.add(
          "from_json(%s, 'v %s').v as %s"
              .formatted(quoted(line), column.dataType().sql(), column.name()));
    }
    Row read = SharedSpark.session().sql("select " + String.join(", ", examples)).first();
    for (String column : read.schema().fieldNames()) {
      assertThat(read.<Object>getAs(column)).as(column).isNotNull();
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  @ParameterizedTest
  @EnumSource
  void countsAreBigintAndNeverNull(Table table) {
    assertThat(table.schema().columns())
        .filteredOn(
            column -> column.name().startsWith("n_") && table.schema().step().equals("aggregate"))
        .filteredOn(column -> !column.name().endsWith("_expected"))
        .allMatch(column -> column.type().equals("bigint") && !column.nullable());
  }

  @ParameterizedTest
  @EnumSource
  void theWrittenFilesHaveExactlyTheColumnsInTheirOrder(Table table) {
    StructField[] written =
        SharedSpark.session().read().parquet(SampleRun.folder(table).toString()).schema().fields();
    assertThat(Arrays.stream(written).map(field -> field.name() + " " + field.dataType().sql()))
        .containsExactlyElementsOf(
            table.schema().columns().stream()
                .map(column -> column.name() + " " + column.dataType().sql())
                .toList());
  }

  @Test
  void articlesAreZstdAndTheirMomentsMicrosecondsInUtc() throws IOException {
    ParquetMetadata footer = footer(Table.ARTICLES);
    assertThat(footer.getBlocks().get(0).getColumns())
        .extracting(ColumnChunkMetaData::getCodec)
        .containsOnly(CompressionCodecName.ZSTD);
    assertThat(footer.getFileMetaData().getSchema().getType("published").getLogicalTypeAnnotation())
        .isEqualTo(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS));
  }

  private static ParquetMetadata footer(Table table) throws IOException {
    try (Stream<Path> files = Files.list(SampleRun.folder(table))) {
      Path file =
          files.filter(name -> name.toString().endsWith(".parquet")).findFirst().orElseThrow();
      try (ParquetFileReader reader =
          ParquetFileReader.open(
              HadoopInputFile.fromPath(
                  new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()))) {
        return reader.getFooter();
      }
    }
  }
}
