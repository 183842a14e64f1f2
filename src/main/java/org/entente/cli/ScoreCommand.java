package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.config.UserException;
import org.entente.eval.score.Gold;
import org.entente.eval.score.Scorecard;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente score}: holds what is found in labelled texts against their labels. */
@Command(
    name = "score",
    description = {
      "Reads labelled texts and prints how well they are read: how many were expected and found,"
          + " precision, recall and F1; of countries for each kind and group of texts, of statements"
          + " for each axis, relation, sector and modality, family and group.",
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
          "Labelled texts as JSON Lines, of countries or of statements; a folder means every"
              + " *.jsonl in it. Default: data/gold.")
  private Path gold;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "List the first N errors: record, what it is about, expected, found, and the rule that took"
              + " or rejected a mention or the text of a statement. Default: ${DEFAULT-VALUE}.")
  private int errors;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of lexicon files, as for run. Default: the built-in lexicons.")
  private Path lexicon;

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new UserException("--errors " + errors + ": expected 0 or more");
    }
    Lexicons lexicons =
        Lexicons.of(
            lexicon == null ? LexiconSource.BUILT_IN : LexiconSource.withDirectory(lexicon));
    for (Path file : files()) {
      print(file, Gold.score(file, lexicons));
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

  private void print(Path file, Scorecard card) {
    System.out.println(file + ": " + card.records() + " records");
    ScoreTables.of(card, errors).forEach(System.out::println);
    System.out.println();
  }
}
