package org.entente.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.lexicon.Entry;
import org.entente.lexicon.PhraseMatcher;
import org.entente.model.SectorMention;
import org.entente.resolve.SentenceIndex;

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
    String text = Annotations.document(inputs).text();
    SentenceIndex sentences = new SentenceIndex(Annotations.sentences(inputs));
    List<Annotation> found = new ArrayList<>();
    for (PhraseMatcher.Hit hit : lexicons().sectors().find(text)) {
      if (!hit.isBlocked()) {
        Entry entry = hit.entries().get(0);
        int sentence = sentences.idAt(hit.span().begin());
        found.add(
            Annotations.of(
                new SectorMention(
                    hit.span(), sentence, entry.code(), entry.surface(), entry.weight()),
                text));
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
