package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.model.text.Document;

/**
 * Spark NLP annotator: finds the terms of the sectors.
 *
 * <p>In: a document and its sentences. Out: chunks with the metadata {@code sector}, {@code term},
 * {@code weight} and {@code sentence}.
 */
public final class SectorMatcher extends EntenteAnnotator<SectorMatcher> {

  private static final long serialVersionUID = 1L;

  public SectorMatcher() {
    super();
  }

  public SectorMatcher(String uid) {
    super(uid);
  }

  public static MLReader<SectorMatcher> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> inputs) {
    Document document = Annotations.document(inputs);
    return analyzer().sectors(document, Annotations.sentences(inputs)).stream()
        .map(mention -> Annotations.of(mention, document.text()))
        .toList();
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
