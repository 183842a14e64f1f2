package org.entente.run;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.entente.annotate.AnnotationPipeline;
import org.entente.config.AnnotationSettings;
import org.entente.config.Settings;
import org.entente.extract.ArticleExtractor;
import org.entente.nlp.OrganizationExpansion;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.read.language.Languages;

/** Steps 2 and 3 over the new records of a run: from the language of each to all findings. */
public final class RecordExtraction {

  private RecordExtraction() {}

  /**
   * Annotates and extracts records.
   *
   * @param records rows of {@link org.entente.schema.Records}
   * @param done counts the records that are annotated
   * @return rows of {@link org.entente.schema.Extracted}
   */
  public static Dataset<Row> of(
      Dataset<Row> records, Settings settings, LexiconSource source, LongAccumulator done) {
    AnnotationSettings annotation = settings.annotation();
    Dataset<Row> known = Languages.detect(records, annotation.languages(), source);
    return ArticleExtractor.extract(
        AnnotationPipeline.annotate(
            known, source, annotation.minConfidence(), upstream(annotation)),
        expansion(annotation, Lexicons.of(source)),
        annotation.keepText() ? ArticleExtractor.Text.KEPT : ArticleExtractor.Text.LEFT_OUT,
        done);
  }

  private static OrganizationExpansion expansion(AnnotationSettings settings, Lexicons lexicons) {
    return settings.expandOrganizations()
        ? new OrganizationExpansion(lexicons.registers().memberships())
        : OrganizationExpansion.NONE;
  }

  private static Optional<AnnotationPipeline.Upstream> upstream(AnnotationSettings settings) {
    return settings
        .pipeline()
        .map(
            directory ->
                new AnnotationPipeline.Upstream(
                    directory, settings.entityColumn(), settings.entityLabels()));
  }
}
