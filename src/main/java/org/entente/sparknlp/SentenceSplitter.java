package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.entente.model.text.Sentence;

/**
 * Spark NLP annotator: splits a document into sentences in linear time.
 *
 * <p>In: a document column. Out: annotations of type document, one a sentence.
 */
public final class SentenceSplitter extends EntenteAnnotator<SentenceSplitter> {

  private static final long serialVersionUID = 1L;

  public SentenceSplitter() {
    super();
  }

  public SentenceSplitter(String uid) {
    super(uid);
  }

  public static MLReader<SentenceSplitter> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> inputs) {
    String text = Annotations.document(inputs).text();
    List<Annotation> found = new ArrayList<>();
    for (Sentence sentence : analyzer().sentences(text)) {
      found.add(Annotations.of(sentence, text));
    }
    return found;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.DOCUMENT();
  }
}
