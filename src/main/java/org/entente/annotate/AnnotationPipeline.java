package org.entente.annotate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.DocumentAssembler;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.entente.config.UserException;
import org.entente.lexicon.LexiconSource;
import org.entente.model.Document;

/** The annotators in their order, as a Spark NLP pipeline over a table of articles. */
public final class AnnotationPipeline {

  /**
   * A pipeline of the user's own that runs before ours.
   *
   * @param directory where its {@code PipelineModel} is saved; it reads the column {@code text}
   * @param chunkColumn the column of chunks whose labels take part in the resolution
   * @param labels what the labels mean
   */
  public record Upstream(String directory, String chunkColumn, String labels) {}

  private AnnotationPipeline() {}

  /**
   * Annotates articles.
   *
   * @param articles with the columns title, dateline, body and published; others are kept
   * @return the same rows with the columns of {@link AnnotationColumns}
   */
  public static Dataset<Row> annotate(
      Dataset<Row> articles, LexiconSource lexicon, Optional<Upstream> upstream) {
    Dataset<Row> documents =
        articles
            .withColumn(AnnotationColumns.TEXT, joined())
            .withColumn(
                AnnotationColumns.METADATA,
                layout().apply(col("title"), col("dateline"), col("published")));
    for (Upstream own : upstream.stream().toList()) {
      documents = load(own).transform(documents);
      requireColumn(documents, own);
    }
    return stages(lexicon, upstream).fit(documents).transform(documents);
  }

  /** The stages, from the assembled document to statements; fitting it trains nothing. */
  public static Pipeline stages(LexiconSource lexicon, Optional<Upstream> upstream) {
    List<PipelineStage> stages = new ArrayList<>();
    DocumentAssembler assembler =
        new DocumentAssembler()
            .setInputCol(AnnotationColumns.TEXT)
            .setMetadataCol(AnnotationColumns.METADATA);
    assembler.setOutputCol(AnnotationColumns.DOCUMENT);
    stages.add(assembler);
    stages.add(
        wired(new SentenceSplitter(), AnnotationColumns.SENTENCE, AnnotationColumns.DOCUMENT));
    String document = AnnotationColumns.DOCUMENT;
    String sentence = AnnotationColumns.SENTENCE;
    stages.add(
        wired(
            new OrganizationMatcher().setLexicon(lexicon),
            AnnotationColumns.ORGANIZATION,
            document,
            sentence));
    stages.add(countries(lexicon, upstream));
    stages.add(
        wired(
            new SectorMatcher().setLexicon(lexicon), AnnotationColumns.SECTOR, document, sentence));
    stages.add(
        wired(
            new StatementAnnotator().setLexicon(lexicon),
            AnnotationColumns.STATEMENT,
            document,
            sentence,
            AnnotationColumns.COUNTRY,
            AnnotationColumns.SECTOR));
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
  }

  private static PipelineStage countries(LexiconSource lexicon, Optional<Upstream> upstream) {
    CountryMatcher countries = new CountryMatcher().setLexicon(lexicon);
    List<String> inputs =
        new ArrayList<>(List.of(AnnotationColumns.DOCUMENT, AnnotationColumns.SENTENCE));
    upstream.ifPresent(
        own -> {
          countries.setEntityLabels(own.labels());
          inputs.add(own.chunkColumn());
        });
    return wired(countries, AnnotationColumns.COUNTRY, inputs.toArray(String[]::new));
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

  private static UserDefinedFunction layout() {
    UDF3<String, String, Timestamp, Map<String, String>> layout = AnnotationPipeline::metadata;
    return udf(layout, DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));
  }

  private static Map<String, String> metadata(String title, String dateline, Timestamp published) {
    Document document = Document.of(title, dateline, "");
    Map<String, String> metadata = new HashMap<>();
    metadata.put(Annotations.DATELINE_BEGIN, String.valueOf(document.datelineBegin()));
    metadata.put(Annotations.TEXT_BEGIN, String.valueOf(document.textBegin()));
    if (published != null) {
      metadata.put(
          Annotations.PUBLISHED,
          published.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
    return metadata;
  }
}
