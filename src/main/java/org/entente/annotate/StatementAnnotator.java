package org.entente.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.model.CountryMention;
import org.entente.model.Document;
import org.entente.model.Field;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.statement.StatementExtractor;

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
    String text = document.text();
    List<Sentence> sentences = Annotations.sentences(inputs);
    List<CountryMention> countries =
        Annotations.countries(inputs).stream()
            .filter(mention -> document.fieldAt(mention.span().begin()) != Field.DATELINE)
            .filter(mention -> !mention.rule().equals(CountryMention.CURRENCY))
            .toList();
    List<Annotation> found = new ArrayList<>();
    for (Statement statement :
        new StatementExtractor(lexicons())
            .extract(text, sentences, countries, Annotations.sectors(inputs))) {
      found.add(
          Annotations.chunk(
              sentences.get(statement.sentence()).span(),
              statement.dyad().toString(),
              StatementMetadata.of(statement)));
    }
    return found;
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
