package org.entente.annotate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.entente.config.AnnotationSettings;
import org.entente.config.UserException;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.sparknlp.CountryMatcher;
import org.entente.sparknlp.EntenteAnnotator;
import org.entente.sparknlp.EntityLabels;
import org.entente.sparknlp.OrganizationMatcher;
import org.entente.sparknlp.SectorMatcher;
import org.entente.sparknlp.SentenceSplitter;
import org.entente.sparknlp.StatementAnnotator;
import scala.Tuple2;

/**
 * Step 2 as a whole: for the job in one pass, a pipeline of the user's own before it, and as a
 * Spark NLP pipeline of the five annotators.
 */
public final class AnnotationPipeline {

  /**
   * A pipeline of the user's own that runs before ours.
   *
   * @param directory where its {@code PipelineModel} is saved; it reads the column {@code text}
   * @param chunkColumn the column of chunks whose labels take part in the resolution
   * @param labels what the labels mean
   */
  public record Upstream(String directory, String chunkColumn, String labels) {}

  private static final String DOCUMENT = "entente_document";
  private static final String SENTENCE = "entente_sentence";
  private static final String ORGANIZATION = "entente_organization";
  private static final String COUNTRY = "entente_country";
  private static final String SECTOR = "entente_sector";
  private static final String STATEMENT = "entente_statement";

  private AnnotationPipeline() {}

  /** Annotates records with the least confidence that a run has by default. */
  public static Dataset<Tuple2<Row, TextAnalysis>> annotate(
      Dataset<Row> records, LexiconSource lexicon, Optional<Upstream> upstream) {
    return annotate(records, lexicon, AnnotationSettings.DEFAULT_MIN_CONFIDENCE, upstream);
  }

  /**
   * Annotates records: each with all that was found in it, in one pass over its text.
   *
   * <p>What an optional pipeline before ours finds takes part. The result goes into the next
   * function as it is; it is not made to be stored or shuffled.
   *
   * @param records rows of {@link org.entente.schema.Records}
   * @param minConfidence the least probability of a part that evidence states, 0 to 1
   */
  public static Dataset<Tuple2<Row, TextAnalysis>> annotate(
      Dataset<Row> records,
      LexiconSource lexicon,
      double minConfidence,
      Optional<Upstream> upstream) {
    Encoder<TextAnalysis> analyses = Encoders.javaSerialization(TextAnalysis.class);
    Dataset<Row> known = records;
    RecordAnnotator annotator =
        new RecordAnnotator(lexicon, minConfidence, null, EntityLabels.USUAL);
    if (upstream.isPresent()) {
      Upstream own = upstream.get();
      EntityLabels labels = EntityLabels.parse(own.labels());
      annotator = new RecordAnnotator(lexicon, minConfidence, own.chunkColumn(), labels);
      known = withChunks(records, own);
    }
    return known.mapPartitions(annotator, Encoders.tuple(Encoders.row(known.schema()), analyses));
  }

  private static Dataset<Row> withChunks(Dataset<Row> records, Upstream upstream) {
    Dataset<Row> found = load(upstream).transform(records.withColumn("text", joined()));
    requireColumn(found, upstream);
    Column[] kept =
        Stream.concat(Arrays.stream(records.columns()), Stream.of(upstream.chunkColumn()))
            .map(functions::col)
            .toArray(Column[]::new);
    return found.select(kept);
  }

  /**
   * A document assembler followed by our five annotators, from the column {@code text} to
   * statements; fitting the pipeline trains nothing.
   */
  public static Pipeline stages(LexiconSource lexicon) {
    DocumentAssembler assembler = new DocumentAssembler().setInputCol("text");
    assembler.setOutputCol(DOCUMENT);
    return new Pipeline()
        .setStages(
            new PipelineStage[] {
              assembler,
              wired(new SentenceSplitter(), SENTENCE, DOCUMENT),
              wired(
                  new OrganizationMatcher().setLexicon(lexicon), ORGANIZATION, DOCUMENT, SENTENCE),
              wired(new CountryMatcher().setLexicon(lexicon), COUNTRY, DOCUMENT, SENTENCE),
              wired(new SectorMatcher().setLexicon(lexicon), SECTOR, DOCUMENT, SENTENCE),
              wired(
                  new StatementAnnotator().setLexicon(lexicon),
                  STATEMENT,
                  DOCUMENT,
                  SENTENCE,
                  COUNTRY,
                  SECTOR)
            });
  }

  private static PipelineStage wired(
      EntenteAnnotator<?> annotator, String output, String... inputs) {
    annotator.setInputCols(inputs);
    annotator.setOutputCol(output);
    return annotator;
  }

  private static PipelineModel load(Upstream upstream) {
    try {
      return PipelineModel.load(upstream.directory());
    } catch (Exception e) { // checked ones too, as Scala does not declare them
      throw new UserException(
          "--spark-nlp-pipeline "
              + upstream.directory()
              + ": no saved PipelineModel: "
              + e.getMessage(),
          e);
    }
  }

  private static void requireColumn(Dataset<Row> documents, Upstream upstream) {
    List<String> chunks =
        Arrays.stream(documents.schema().fields())
            .filter(AnnotationPipeline::isOfChunks)
            .map(StructField::name)
            .toList();
    if (!chunks.contains(upstream.chunkColumn())) {
      throw new UserException(
          "--entity-column "
              + upstream.chunkColumn()
              + ": the pipeline gives no such column of chunks; those it gives: "
              + String.join(", ", chunks));
    }
  }

  /** Spark NLP notes beside each column which type of annotation it holds. */
  private static boolean isOfChunks(StructField field) {
    return field.metadata().contains("annotatorType")
        && field.metadata().getString("annotatorType").equals(AnnotatorType.CHUNK());
  }

  /** {@link Document#of(String, String, String)} as an expression. */
  private static Column joined() {
    return coalesce(
        concat_ws("\n\n", present("title"), present("dateline"), coalesce(col("body"), lit(""))),
        lit(""));
  }

  /** The column, or null where it is empty. */
  private static Column present(String column) {
    return when(col(column).notEqual(""), col(column));
  }
}
