package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.List;
import java.util.UUID;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import scala.Option;
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

  private String uid;
  private final StringArrayParam lexicon =
      new StringArrayParam(
          this, "lexicon", "names and contents of lexicon files in turn; empty: those built in");

  private transient TextAnalyzer analyzer;

  /** An annotator with a name of its own. */
  protected EntenteAnnotator() {
    super();
  }

  /** An annotator named {@code uid}, as a saved pipeline names it. */
  protected EntenteAnnotator(String uid) {
    this(new PendingName(uid));
  }

  /** By now the superclass has asked for the name and passed it to its parameters. */
  private EntenteAnnotator(PendingName unused) {
    PendingName.BEING_BUILT.remove();
  }

  /** The name of the annotator that this thread builds, which it must have before it is built. */
  private static final class PendingName {

    static final ThreadLocal<String> BEING_BUILT = new ThreadLocal<>();

    PendingName(String uid) {
      BEING_BUILT.set(uid);
    }
  }

  /** The name; settled on first use, as the constructor of the superclass already asks for it. */
  @Override
  public String uid() {
    if (uid == null) {
      String given = PendingName.BEING_BUILT.get();
      uid = given != null ? given : getClass().getSimpleName() + "_" + randomPart();
    }
    return uid;
  }

  private static String randomPart() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  public Param<String[]> lexicon() {
    return lexicon;
  }

  /** Takes the lexicons of {@code source} in place of those built in. */
  @SuppressWarnings("unchecked")
  public M setLexicon(LexiconSource source) {
    set(lexicon, LexiconParam.encode(source));
    analyzer = null;
    return (M) this;
  }

  /** What finds, with lexicons that are compiled once in each JVM. */
  protected TextAnalyzer analyzer() {
    if (analyzer == null) {
      LexiconSource source =
          isDefined(lexicon) ? LexiconParam.decode($(lexicon)) : LexiconSource.BUILT_IN;
      analyzer = new TextAnalyzer(Lexicons.of(source));
    }
    return analyzer;
  }

  /**
   * {@code inputs} are the annotations of all input columns, in the order of the columns. An
   * annotator must not read the result of those after the first column, nor the metadata of
   * documents: {@link AnnotationUdf} leaves them out.
   */
  protected abstract List<Annotation> annotate(List<Annotation> inputs);

  @Override
  public final Dataset<Row> _transform(Dataset<?> rows, Option<PipelineModel> pipeline) {
    if (!validate(rows.schema())) {
      return super._transform(rows, pipeline);
    }
    AnnotationUdf udf = new AnnotationUdf(this, List.of(inputAnnotatorTypes()));
    return rows.withColumn(
        getOutputCol(), wrapColumnMetadata(udf.over(rows, List.of(getInputCols()))));
  }

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
