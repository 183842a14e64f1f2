package org.entente.read.language;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.entente.config.LanguageCodes;
import org.entente.schema.Records;

/**
 * Tells of each record its language, by the corpus or else by its text, and whether it is read.
 *
 * @param read the codes of the languages that are read; none: all are
 */
public record Languages(List<String> read) implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private static final int LANGUAGE = Records.SCHEMA.fieldIndex("language");
  private static final int LANGUAGE_BY = Records.SCHEMA.fieldIndex("language_source");
  private static final int IS_READ = Records.SCHEMA.fieldIndex("is_analyzed");
  private static final String CORPUS = "corpus";
  private static final String TEXT = "text";

  /**
   * Fills the columns language, language_source and is_analyzed of rows of {@link Records}. An
   * article whose language is not known is read.
   */
  public static Dataset<Row> tell(Dataset<Row> records, List<String> read) {
    return records.mapPartitions(new Languages(read), Encoders.row(Records.SCHEMA));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    LanguageDetector detector = new LanguageDetector();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return told(records.next(), detector);
      }
    };
  }

  private Row told(Row record, LanguageDetector detector) {
    String body = record.getAs("body");
    if (body == null) {
      return record;
    }
    Optional<String> given =
        Optional.ofNullable(record.<String>getAs("language")).flatMap(LanguageCodes::of);
    Optional<String> language =
        given.isPresent() ? given : detector.language(record.getAs("title"), body);
    Object[] values = IntStream.range(0, record.size()).mapToObj(record::get).toArray();
    values[LANGUAGE] = language.orElse(null);
    values[LANGUAGE_BY] = given.isPresent() ? CORPUS : language.map(code -> TEXT).orElse(null);
    values[IS_READ] = isRead(language);
    return new GenericRowWithSchema(values, Records.SCHEMA);
  }

  private boolean isRead(Optional<String> language) {
    return read.isEmpty() || language.isEmpty() || read.contains(language.get());
  }
}
