package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;

/**
 * Spark NLP annotator: binds the countries and sectors of each sentence to statements on dyads.
 *
 * <p>In: a document, its sentences, the chunks of {@link CountryMatcher} and those of {@link
 * SectorMatcher}. Out: chunks over the sentence with the dyad as their result, whose metadata say
 * who, on what and how; {@code spans} has the half-open spans of both countries and of the sector.
 */
public final class StatementAnnotator extends EntenteAnnotator<StatementAnnotator> {

  private static final long serialVersionUID = 1L;

  public StatementAnnotator() {
    super();
  }

  public StatementAnnotator(String uid) {
    super(uid);
  }

  public static MLReader<StatementAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> inputs) {
    Document document = Annotations.document(inputs);
    List<Sentence> sentences = Annotations.sentences(inputs);
    return analyzer()
        .statements(
            document,
            sentences,
            Annotations.countries(inputs),
            Annotations.sectors(inputs),
            Annotations.day(inputs))
        .stream()
        .map(statement -> annotation(statement, sentences.get(statement.sentence())))
        .toList();
  }

  private static Annotation annotation(Statement statement, Sentence sentence) {
    return Annotations.chunk(
        sentence.span(), statement.dyad().toString(), StatementMetadata.of(statement));
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {
      AnnotatorType.DOCUMENT(),
      AnnotatorType.DOCUMENT(),
      AnnotatorType.CHUNK(),
      AnnotatorType.CHUNK()
    };
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }
}
