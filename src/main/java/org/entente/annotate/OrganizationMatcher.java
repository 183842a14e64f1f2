package org.entente.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.lexicon.PhraseMatcher;
import org.entente.model.OrganizationMention;
import org.entente.resolve.SentenceIndex;

/**
 * Spark NLP annotator: finds intergovernmental organisations.
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
    String text = Annotations.document(inputs).text();
    SentenceIndex sentences = new SentenceIndex(Annotations.sentences(inputs));
    List<Annotation> found = new ArrayList<>();
    for (PhraseMatcher.Hit hit : lexicons().organizations().find(text)) {
      if (!hit.isBlocked()) {
        String organization = hit.entries().get(0).code();
        int sentence = sentences.idAt(hit.span().begin());
        found.add(
            Annotations.of(new OrganizationMention(hit.span(), sentence, organization), text));
      }
    }
    return found;
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
