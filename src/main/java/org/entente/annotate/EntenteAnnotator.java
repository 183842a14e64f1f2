package org.entente.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.List;
import java.util.UUID;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.StringArrayParam;
import org.entente.lexicon.LexiconSource;
import org.entente.lexicon.Lexicons;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * What the annotators have in common: the calls that Spark NLP expects, and the lexicons.
 *
 * <p>The lexicons are a parameter, so that a saved pipeline brings its own; without one they are
 * those built in.
 *
 * @param <M> the annotator itself
 */
public abstract class EntenteAnnotator<M extends Model<M>> extends AnnotatorModel<M>
    implements HasSimpleAnnotate<M> {

  private static final long serialVersionUID = 1L;

  /** The name of the annotator that this thread is making, while its superclass is made. */
  private static final ThreadLocal<String> NAME = new ThreadLocal<>();

  private String uid;
  private final StringArrayParam lexicon =
      new StringArrayParam(
          this, "lexicon", "names and contents of lexicon files in turn; empty: those built in");

  private transient Lexicons lexicons;

  /** An annotator with a name of its own. */
  protected EntenteAnnotator() {
    this(Named.as(null));
  }

  /** An annotator named {@code uid}, as a saved pipeline names it. */
  protected EntenteAnnotator(String uid) {
    this(Named.as(uid));
  }

  @SuppressWarnings("UnusedVariable")
  private EntenteAnnotator(Named named) {
    NAME.remove();
  }

  /** Says that a name was put where {@link #uid} finds it before the superclass is made. */
  private enum Named {
    DONE;

    static Named as(String uid) {
      NAME.set(uid);
      return DONE;
    }
  }

  /** The name; settled when the constructor of the superclass first asks for it. */
  @Override
  public String uid() {
    if (uid == null) {
      uid = NAME.get();
    }
    if (uid == null) {
      String id = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
      uid = getClass().getSimpleName() + "_" + id;
    }
    return uid;
  }

  public Param<String[]> lexicon() {
    return lexicon;
  }

  /** Takes the lexicons of {@code source} in place of those built in. */
  @SuppressWarnings("unchecked")
  public M setLexicon(LexiconSource source) {
    set(lexicon, LexiconParam.encode(source));
    lexicons = null;
    return (M) this;
  }

  /** The lexicons, compiled once in each JVM. */
  protected Lexicons lexicons() {
    if (lexicons == null) {
      LexiconSource source =
          isDefined(lexicon) ? LexiconParam.decode($(lexicon)) : LexiconSource.BUILT_IN;
      lexicons = Lexicons.of(source);
    }
    return lexicons;
  }

  /** {@code inputs} are the annotations of all input columns, in the columns' order. */
  protected abstract List<Annotation> annotate(List<Annotation> inputs);

  @Override
  public final Seq<Annotation> annotate(Seq<Annotation> annotations) {
    List<Annotation> found = annotate(JavaConverters.seqAsJavaList(annotations));
    return JavaConverters.asScalaBuffer(found).toSeq();
  }

  @Override
  public abstract String[] inputAnnotatorTypes();

  @Override
  public abstract String outputAnnotatorType();
}
