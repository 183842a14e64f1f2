package org.entente.run;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.annotate.AnnotationPipeline;
import org.entente.config.AnnotationSettings;
import org.entente.extract.ArticleExtractor;
import org.entente.nlp.OrganizationExpansion;
import org.entente.read.language.Languages;

/** Step 2 of a run: what is found in each record, as the one row that step 3 starts from. */
public final class RecordAnnotation {

  /** The accumulator that counts the records that are annotated. */
  public static final String RECORDS_DONE = "entente.records";

  private RecordAnnotation() {}

  /**
   * Annotates records.
   *
   * @param records rows of {@link org.entente.schema.Records}
   * @return rows of {@link org.entente.schema.Extracted}
   */
  public static Dataset<Row> of(Run run, Dataset<Row> records) {
    AnnotationSettings settings = run.settings().annotation();
    Dataset<Row> known = Languages.detect(records, settings.languages(), run.lexicon());
    return ArticleExtractor.extract(
        AnnotationPipeline.annotate(
            known, run.lexicon(), settings.minConfidence(), upstream(settings)),
        settings.expandOrganizations()
            ? new OrganizationExpansion(run.codeLists().memberships())
            : OrganizationExpansion.NONE,
        settings.keepText() ? ArticleExtractor.Text.KEPT : ArticleExtractor.Text.LEFT_OUT,
        run.spark().sparkContext().longAccumulator(RECORDS_DONE));
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
