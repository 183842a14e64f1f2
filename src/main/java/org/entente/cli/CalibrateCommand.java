package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.option.ConfidenceOption;
import org.entente.cli.option.LexiconOption;
import org.entente.cli.score.ReliabilityTable;
import org.entente.cli.session.CommandSession;
import org.entente.eval.calibrate.Calibration;
import org.entente.eval.dealings.DealingArticle;
import org.entente.nlp.TextAnalyzer;
import org.entente.stats.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente calibrate}: fits the models of confidence on labelled articles. */
@Command(
    name = "calibrate",
    description = {
      "Fits the probabilities of evidence on articles whose dealings are labelled, and writes them"
          + " as a lexicon file. Prints how well they hold for articles that they were not fitted"
          + " on: each sixth of the articles is rated by a model of the others.",
      "",
      "Put the file into a folder as confidence.tsv and give that to run with --lexicon."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {"", "The form of the labels: data/gold/README.md."})
final class CalibrateCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      required = true,
      split = ",",
      paramLabel = "FILE",
      description = "Articles with labelled dealings, as JSON Lines; several files by commas.")
  private List<Path> gold;

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path to;

  @Mixin private ConfidenceOption confidence;

  @Mixin private LexiconOption lexicon;

  @Override
  public Integer call() {
    double least = confidence.least();
    List<DealingArticle> articles = new ArrayList<>();
    gold.forEach(file -> articles.addAll(DealingArticle.read(file)));
    TextAnalyzer analyzer = new TextAnalyzer(lexicon.lexicons());
    try (CommandSession session = CommandSession.open()) {
      Calibration.Result result = Calibration.of(articles, analyzer, least, session.spark());
      result.write(to, "fitted by entente calibrate on " + articles.size() + " articles.");
      System.out.printf(
          "%,d articles, %,d rows of evidence; the models are in %s%n",
          articles.size(), result.rows().size(), to);
      ReliabilityTable.of(Reliability.of(result.rows())).forEach(System.out::println);
    }
    return Main.OK;
  }
}
