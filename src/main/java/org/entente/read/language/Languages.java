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
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.schema.Records;

/**
 * Fills in the language of each record, given by the corpus or else detected from its text, and
 * whether it is analyzed.
 *
 * @param analyzed the codes of the languages that are analyzed; none: all are
 * @param lexicon the lexicons with the function words of English
 */
public record Languages(List<String> analyzed, LexiconSource lexicon)
    implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private static final int LANGUAGE = Records.SCHEMA.fieldIndex("language");
  private static final int LANGUAGE_SOURCE = Records.SCHEMA.fieldIndex("language_source");
  private static final int IS_ANALYZED = Records.SCHEMA.fieldIndex("is_analyzed");
  private static final String CORPUS = "corpus";
  private static final String TEXT = "text";

  /**
   * Fills the columns language, language_source and is_analyzed of rows of {@link Records}. An
   * article whose language is not known is analyzed.
   */
  public static Dataset<Row> detect(
      Dataset<Row> records, List<String> analyzed, LexiconSource lexicon) {
    return records.mapPartitions(new Languages(analyzed, lexicon), Encoders.row(Records.SCHEMA));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    LanguageDetector detector = new LanguageDetector(Lexicons.of(lexicon).words());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return withLanguage(records.next(), detector);
      }
    };
  }

  private Row withLanguage(Row record, LanguageDetector detector) {
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
    values[LANGUAGE_SOURCE] = given.isPresent() ? CORPUS : language.map(code -> TEXT).orElse(null);
    values[IS_ANALYZED] = isAnalyzed(language);
    return new GenericRowWithSchema(values, Records.SCHEMA);
  }

  private boolean isAnalyzed(Optional<String> language) {
    return analyzed.isEmpty() || language.isEmpty() || analyzed.contains(language.get());
  }
}
