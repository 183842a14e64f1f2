package org.entente.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.TextMatcher;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.util.io.ExternalResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.annotate.AnnotationPipeline;
import org.entente.config.Settings;
import org.entente.extract.ArticleExtractor;
import org.entente.nlp.OrganizationExpansion;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.VerbForms;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.read.CorpusReader;
import org.entente.read.file.InputFiles;
import org.entente.read.file.PublishedFolders;

/**
 * Compares the throughput of Entente's annotators with that of Spark NLP's own that come nearest:
 * SentenceDetector, Tokenizer and TextMatcher on the same phrases.
 *
 * <p>All run in one JVM over the same records and by turns, after each has run for a while to warm
 * up: Spark NLP's, our five annotators as stages of a Spark NLP pipeline, and the steps annotate
 * and extract as the job runs them. Ours do more: they resolve the names they find and bind them to
 * statements. Started by {@code jobs/benchmark.sh}.
 */
public final class StockComparison {

  private static final String STOCK = "Spark NLP";
  private static final int ROUNDS = 3;
  private static final double WARM_UP_SECONDS = 20;
  private static final double SAMPLE_MEGABYTES = 4;

  private static final List<LexiconFile> SEARCHED =
      List.of(
          LexiconFile.COUNTRIES,
          LexiconFile.INSTITUTIONS,
          LexiconFile.ORGANIZATIONS,
          LexiconFile.SECTOR_TERMS);

  private StockComparison() {}

  /** The arguments are a corpus, and how many megabytes of it at least, repeated if need be. */
  public static void main(String[] arguments) throws IOException {
    double megabytes = arguments.length > 1 ? Double.parseDouble(arguments[1]) : SAMPLE_MEGABYTES;
    SparkSession spark =
        SparkSession.builder()
            .appName("benchmark")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    Dataset<Row> corpus = corpus(spark, arguments[0], megabytes).cache();
    double size = megabytes(corpus);
    System.out.printf(Locale.ROOT, "%.1f MB in %d articles%n", size, corpus.count());

    Path phrases = Files.createTempFile("phrases", ".txt");
    try {
      Set<String> surfaces = surfaces();
      Files.write(phrases, surfaces, UTF_8);
      System.out.println(surfaces.size() + " phrases");
      PipelineModel stock = stock(phrases).fit(corpus);
      PipelineModel stages = AnnotationPipeline.stages(LexiconSource.BUILT_IN).fit(corpus);
      Map<String, UnaryOperator<Dataset<Row>>> contestants = new LinkedHashMap<>();
      contestants.put(STOCK, stock::transform);
      contestants.put("Entente's annotators", stages::transform);
      contestants.put("Entente's job", StockComparison::extracted);
      compare(corpus, size, contestants);
    } finally {
      Files.delete(phrases);
    }
    spark.stop();
  }

  private static Dataset<Row> extracted(Dataset<Row> records) {
    return ArticleExtractor.extract(
        AnnotationPipeline.annotate(records, LexiconSource.BUILT_IN, Optional.empty()),
        OrganizationExpansion.NONE,
        ArticleExtractor.Text.LEFT_OUT,
        records.sparkSession().sparkContext().longAccumulator());
  }

  private static void compare(
      Dataset<Row> corpus, double size, Map<String, UnaryOperator<Dataset<Row>>> contestants) {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    contestants.values().forEach(contestant -> warmUp(contestant, corpus));
    for (int round = 1; round <= ROUNDS; round++) {
      for (String name : contestants.keySet()) {
        double rate = size / seconds(contestants.get(name), corpus);
        rates.computeIfAbsent(name, unused -> new ArrayList<>()).add(rate);
        System.out.printf(Locale.ROOT, "round %d  %-20s %7.3f MB/s%n", round, name, rate);
      }
    }
    double stock = median(rates.get(STOCK));
    rates.forEach(
        (name, measured) ->
            System.out.printf(
                Locale.ROOT,
                "median   %-20s %7.3f MB/s, %.1f times Spark NLP%n",
                name,
                median(measured),
                median(measured) / stock));
  }

  private static void warmUp(UnaryOperator<Dataset<Row>> contestant, Dataset<Row> corpus) {
    double spent = 0;
    while (spent < WARM_UP_SECONDS) {
      spent += seconds(contestant, corpus);
    }
  }

  private static double seconds(UnaryOperator<Dataset<Row>> contestant, Dataset<Row> corpus) {
    long begin = System.nanoTime();
    contestant.apply(corpus).write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The records of a corpus with their texts, so often that they make up the wanted size. */
  private static Dataset<Row> corpus(SparkSession spark, String input, double megabytes) {
    Settings settings = Settings.of(input, "unused");
    InputFiles files =
        InputFiles.find(
            settings, PublishedFolders.NONE, spark.sparkContext().hadoopConfiguration());
    Dataset<Row> records =
        CorpusReader.read(spark, files, settings)
            .where(col("reason").isNull())
            .withColumn("text", concat_ws("\n\n", col("title"), col("dateline"), col("body")))
            .cache();
    int times = Math.max(1, (int) Math.ceil(megabytes / megabytes(records)));
    return records
        .withColumn("copy", explode(sequence(lit(1), lit(times))))
        .drop("copy")
        .repartition(4 * spark.sparkContext().defaultParallelism());
  }

  private static double megabytes(Dataset<Row> records) {
    return records.agg(sum(octet_length(col("text")))).first().getLong(0) / 1e6;
  }

  /** The nearest thing to our annotators that Spark NLP has. */
  private static Pipeline stock(Path phrases) {
    DocumentAssembler document = new DocumentAssembler().setInputCol("text");
    document.setOutputCol("document");
    SentenceDetector sentence = new SentenceDetector();
    sentence.setInputCols(new String[] {"document"});
    sentence.setOutputCol("sentence");
    Tokenizer token = new Tokenizer();
    token.setInputCols(new String[] {"sentence"});
    token.setOutputCol("token");
    TextMatcher phrase =
        new TextMatcher()
            .setEntities(ExternalResource.fromJava(phrases.toString(), "TEXT", new HashMap<>()))
            .setCaseSensitive(true);
    phrase.setInputCols(new String[] {"sentence", "token"});
    phrase.setOutputCol("phrase");
    return new Pipeline().setStages(new PipelineStage[] {document, sentence, token, phrase});
  }

  /** What our matchers look for outside of statements: every form of every phrase. */
  private static Set<String> surfaces() {
    Set<String> surfaces = new TreeSet<>();
    VerbForms verbs = WordLists.read(LexiconSource.BUILT_IN).verbForms();
    for (LexiconFile file : SEARCHED) {
      Lexicon lexicon = Lexicon.parse(file.fileName(), content(file), file, code -> true);
      for (Entry entry : lexicon.entries()) {
        if (!entry.isBlocker()) {
          surfaces.addAll(entry.inflection().forms(entry.surface(), verbs));
        }
      }
    }
    return surfaces;
  }

  private static String content(LexiconFile file) {
    try (InputStream in =
        StockComparison.class.getResourceAsStream("/lexicon/" + file.fileName())) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
