package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.annotate.AnnotationPipeline;
import org.entente.extract.ArticleExtractor;
import org.entente.nlp.OrganizationExpansion;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag$;

/**
 * What travels to executors and between them: closures by Java's serialization always, rows by that
 * which {@code spark.serializer} names.
 */
class SerialisationTest {

  private static final SparkSession SPARK = SharedSpark.session();

  static Stream<Serializer> serializers() {
    SparkConf configuration = SPARK.sparkContext().getConf();
    return Stream.of(new JavaSerializer(configuration), new KryoSerializer(configuration));
  }

  private static <T> T copy(Serializer serializer, T original) {
    SerializerInstance instance = serializer.newInstance();
    ByteBuffer bytes = instance.serialize(original, ClassTag$.MODULE$.apply(Object.class));
    return instance.deserialize(bytes, ClassTag$.MODULE$.apply(Object.class));
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  private static Dataset<Row> records() {
    return SPARK.sql(
        "select 'file:/a.jsonl' as input_file, 0L as record, 40L as n_bytes, 1L as n_lines, 'a' as"
            + " article_id, 'x' as source, string(null) as url, 'Visit' as title, '' as dateline,"
            + " 'Belarus sold potash to Iran.' as body, timestamp'2024-05-20' as published,"
            + " string(null) as unparsed_date, 'en' as language, string(null) as author,"
            + " string(null) as reason, string(null) as detail, string(null) as head, string(null)"
            + " as language_source, true as is_analyzed, 0L as content, false as is_known");
  }

  private static Dataset<Row> extracted() {
    return ArticleExtractor.extract(
        AnnotationPipeline.annotate(records(), LexiconSource.BUILT_IN, Optional.empty()),
        OrganizationExpansion.NONE,
        ArticleExtractor.Text.LEFT_OUT,
        SPARK.sparkContext().longAccumulator());
  }

  @ParameterizedTest
  @MethodSource("serializers")
  void extractedRowsSurvive(Serializer serializer) {
    Row row = extracted().first();
    Row copied = copy(serializer, row);
    assertThat(copied.json()).isEqualTo(row.json()).contains("Belarus");
    assertThat(copied.schema()).isEqualTo(row.schema());
  }

  @Test
  void whatWasFoundGoesFromStepToStepWithoutSerialisation() {
    String plan = extracted().queryExecution().optimizedPlan().toString();
    assertThat(plan.split("SerializeFromObject", -1)).hasSize(2);
    assertThat(plan.split("MapPartitions", -1)).hasSize(3);
  }

  @Test
  void anAnnotatorThatTravelledFindsTheSameByTheSameLexicon() throws Exception {
    LexiconSource own =
        new LexiconSource(
            new TreeMap<>(Map.of("countries.own.tsv", "code\tkind\tsurface\nFJI\tname\tVisit\n")));
    Dataset<Row> texts = SPARK.sql("select 'Visit by Belarus to Iran on potash.' as text");
    PipelineModel model = AnnotationPipeline.stages(own).fit(texts);
    Dataset<Row> here = texts;
    Dataset<Row> there = texts;
    for (Transformer stage : model.stages()) {
      Transformer travelled = copy(stage);
      assertThat(travelled.uid()).isEqualTo(stage.uid());
      here = stage.transform(here);
      there = travelled.transform(there);
    }
    assertThat(there.first().json()).isEqualTo(here.first().json()).contains("FJI", "IRN");
  }
}
