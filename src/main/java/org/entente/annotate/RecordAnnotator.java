package org.entente.annotate;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.entente.model.text.Document;
import org.entente.model.text.NamedEntity;
import org.entente.model.text.Span;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.sparknlp.EntityLabels;
import scala.Tuple2;

/**
 * Finds in each record all that our annotators find, in one pass over its text.
 *
 * @param lexicon compiled once in each JVM
 * @param minConfidence the least probability of a part that evidence states, 0 to 1
 * @param chunkColumn the column of another recognizer's chunks, if there is one
 * @param labels what their labels mean
 */
record RecordAnnotator(
    LexiconSource lexicon, double minConfidence, String chunkColumn, EntityLabels labels)
    implements MapPartitionsFunction<Row, Tuple2<Row, TextAnalysis>> {

  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Tuple2<Row, TextAnalysis>> call(Iterator<Row> records) {
    TextAnalyzer analyzer = new TextAnalyzer(Lexicons.of(lexicon), minConfidence);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Tuple2<Row, TextAnalysis> next() {
        Row record = records.next();
        return new Tuple2<>(record, analysis(record, analyzer));
      }
    };
  }

  private TextAnalysis analysis(Row record, TextAnalyzer analyzer) {
    if (record.getAs("body") == null
        || Boolean.FALSE.equals(record.getAs("is_analyzed"))
        || Boolean.TRUE.equals(record.getAs("is_known"))) {
      return TextAnalysis.NOTHING;
    }
    Document document =
        Document.of(record.getAs("title"), record.getAs("dateline"), record.getAs("body"));
    Optional<LocalDate> day =
        Optional.ofNullable(record.<Timestamp>getAs("published"))
            .map(instant -> instant.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    return analyzer.analyze(document, day, entities(record));
  }

  private List<NamedEntity> entities(Row record) {
    if (chunkColumn == null) {
      return List.of();
    }
    List<NamedEntity> entities = new ArrayList<>();
    for (Row chunk : record.<Row>getList(record.fieldIndex(chunkColumn))) {
      String label = chunk.<String, String>getJavaMap(chunk.fieldIndex("metadata")).get("entity");
      Span span = new Span(chunk.<Integer>getAs("begin"), chunk.<Integer>getAs("end") + 1);
      labels.type(label).ifPresent(type -> entities.add(new NamedEntity(span, type)));
    }
    return entities;
  }
}
