package org.entente.eval.synth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.spark.sql.SparkSession;
import org.entente.Pipeline;
import org.entente.SharedSpark;
import org.entente.check.Finding;
import org.entente.check.TableChecks;
import org.entente.check.TruthChecks;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.PublishedTables;
import org.entente.read.language.LanguageDetector;
import org.entente.run.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;

  @Test
  void whatTheJobPublishesIsTheTruth() {
    String synth = folder.resolve("synth").toString();
    SynthWriter.write(SPARK, 400, 7, synth);
    String output = folder.resolve("tables").toString();
    RunSummary summary =
        Pipeline.run(SPARK, Settings.of(synth + "/corpus", output), Progress.SILENT);
    assertThat(summary.counts().rejected())
        .isEqualTo(
            Map.of(
                "bad-json", 2L,
                "no-text-field", 2L,
                "empty-text", 2L,
                "bad-encoding", 2L,
                "repeated-id", 2L));
    assertThat(summary.counts().duplicates()).isEqualTo(4 * 20 + 19);
    assertThat(summary.counts().notRead()).isEqualTo(Map.of("de", 20L));
    PublishedTables published = PublishedTables.open(SPARK, output);
    assertThat(TruthChecks.check(SPARK, published.tables(), synth + "/truth"))
        .allSatisfy(finding -> assertThat(finding.example()).as(finding.name()).isEmpty())
        .hasSize(10);
    assertThat(TableChecks.check(SPARK, published.tables())).allMatch(Finding::holds);
  }

  @Test
  void aSeedGivesTheSameRecordsAndAnotherOneOthers() {
    assertThat(lines(1)).isEqualTo(lines(1)).isNotEqualTo(lines(2));
  }

  private static List<String> lines(long seed) {
    return LongStream.range(0, 40)
        .mapToObj(number -> new String(new SynthCorpus(seed).record(number).line(), ISO_8859_1))
        .toList();
  }

  @Test
  void theLanguageOfArticlesThatAreNotEnglishIsClear() {
    LanguageDetector detector = new LanguageDetector(Lexicons.of(LexiconSource.BUILT_IN).words());
    assertThat(LongStream.range(0, 40_000).mapToObj(new SynthCorpus(42)::record))
        .flatMap(record -> record.article().stream().toList())
        .filteredOn(article -> !article.language().equals("en"))
        .hasSize(2_000)
        .allMatch(
            article ->
                detector
                    .language(article.title(), article.text())
                    .equals(Optional.of(article.language())));
  }

  @Test
  void aFolderThatIsThereIsNotWrittenInto() {
    assertThatThrownBy(() -> SynthWriter.write(SPARK, 1, 1, folder.toString()))
        .isInstanceOf(UserException.class)
        .hasMessage("--output " + folder + ": is there already");
  }
}
