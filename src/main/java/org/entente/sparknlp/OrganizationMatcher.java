package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.model.text.Document;

/**
 * Spark NLP annotator: finds intergovernmental organizations.
 *
 * <p>In: a document and its sentences. Out: chunks with the metadata {@code organization} and
 * {@code sentence}.
 */
public final class OrganizationMatcher extends EntenteAnnotator<OrganizationMatcher> {

  private static final long serialVersionUID = 1L;

  public OrganizationMatcher() {
    super();
  }

  public OrganizationMatcher(String uid) {
    super(uid);
  }

  public static MLReader<OrganizationMatcher> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> inputs) {
    Document document = Annotations.document(inputs);
    return analyzer().organizations(document, Annotations.sentences(inputs)).stream()
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
