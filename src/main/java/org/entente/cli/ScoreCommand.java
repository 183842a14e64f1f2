package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.option.ConfidenceOption;
import org.entente.cli.option.LexiconOption;
import org.entente.cli.score.DealingTables;
import org.entente.cli.score.ScoreTables;
import org.entente.config.UserException;
import org.entente.eval.dealings.DealingArticle;
import org.entente.eval.dealings.DealingScores;
import org.entente.eval.gold.GoldFile;
import org.entente.eval.gold.GoldObject;
import org.entente.eval.score.Gold;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente score}: holds what is found in labelled texts against their labels. */
@Command(
    name = "score",
    description = {
      "Reads labelled texts and prints how well they are read: how many were expected and found,"
          + " precision, recall and F1; of countries for each kind and group of texts, of"
          + " statements for each axis, relation, sector and modality, family and group. Of the"
          + " dealings of whole articles also the share of rows that are right, what is wrong with"
          + " the others, and how far their confidence holds.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {"", "The form of the files, and what is right: data/gold/README.md."})
final class ScoreCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      paramLabel = "PATH",
      defaultValue = "${env:ENTENTE_HOME:-.}/data/gold",
      description =
          "Labelled texts as JSON Lines, of countries, statements or dealings, or such a file as"
              + " *.gz; a folder means every *.jsonl in it. Default: data/gold.")
  private Path gold;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "List the first N errors: record, what it is about, expected, found, and the rule that"
              + " took or rejected a mention or the text of a statement; of a row of dealings what"
              + " is wrong first, and the sentence. Default: ${DEFAULT-VALUE}.")
  private int errors;

  @Mixin private ConfidenceOption confidence;

  @Mixin private LexiconOption lexicon;

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new UserException("--errors " + errors + ": expected 0 or more");
    }
    double least = confidence.least();
    Lexicons lexicons = lexicon.lexicons();
    for (Path file : files()) {
      print(file, lexicons, least);
    }
    return Main.OK;
  }

  private List<Path> files() {
    if (!Files.isDirectory(gold)) {
      return List.of(gold);
    }
    try (Stream<Path> files = Files.list(gold)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      if (found.isEmpty()) {
        throw new UserException(gold + ": no *.jsonl in it");
      }
      return found;
    } catch (IOException e) {
      throw new UserException(gold + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private void print(Path file, Lexicons lexicons, double least) {
    List<GoldObject> records = GoldFile.read(file);
    List<String> tables = tables(records, lexicons, least);
    System.out.println(file + ": " + records.size() + " records");
    tables.forEach(System.out::println);
    System.out.println();
  }

  private List<String> tables(List<GoldObject> records, Lexicons lexicons, double least) {
    if (DealingArticle.isOne(records.get(0))) {
      TextAnalyzer analyzer = new TextAnalyzer(lexicons, least);
      return DealingTables.of(DealingScores.of(DealingArticle.of(records), analyzer), errors);
    }
    return ScoreTables.of(Gold.score(records, lexicons), errors);
  }
}
