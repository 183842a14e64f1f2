package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.model.text.Document;

/**
 * Spark NLP annotator: finds the countries that a document names.
 *
 * <p>In: a document and its sentences, and if there are any, chunks of another recognizer whose
 * metadata {@code entity} is a label of {@link EntityLabels}. The metadata {@code published}
 * (YYYY-MM-DD) of the document dates it. Out: chunks with the metadata {@code country}, {@code
 * kind}, {@code rule} and {@code sentence}.
 */
public final class CountryMatcher extends EntenteAnnotator<CountryMatcher> {

  private static final long serialVersionUID = 1L;

  private final Param<String> entityLabels =
      new Param<>(this, "entityLabels", "what the labels of another recognizer mean");

  public CountryMatcher() {
    super();
  }

  public CountryMatcher(String uid) {
    super(uid);
  }

  public static MLReader<CountryMatcher> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> inputs) {
    Document document = Annotations.document(inputs);
    return analyzer()
        .countries(
            document,
            Annotations.sentences(inputs),
            Annotations.day(inputs),
            labels().entities(inputs))
        .mentions()
        .stream()
        .map(mention -> Annotations.of(mention, document.text()))
        .toList();
  }

  private EntityLabels labels() {
    return isDefined(entityLabels) ? EntityLabels.parse($(entityLabels)) : EntityLabels.USUAL;
  }

  public Param<String> entityLabels() {
    return entityLabels;
  }

  /** Says what the labels of the other recognizer mean: {@code PER=PERSON,LOC=PLACE}. */
  public CountryMatcher setEntityLabels(String labels) {
    EntityLabels.parse(labels);
    set(entityLabels, labels);
    return this;
  }

  @Override
  public String[] optionalInputAnnotatorTypes() {
    return new String[] {AnnotatorType.CHUNK()};
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }
}
