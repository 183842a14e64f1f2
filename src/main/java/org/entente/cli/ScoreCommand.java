package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.entente.config.UserException;
import org.entente.lexicon.LexiconSource;
import org.entente.lexicon.Lexicons;
import org.entente.score.CountryScorer;
import org.entente.score.ScoreError;
import org.entente.score.Scorecard;
import org.entente.score.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente score}: holds what is found in labelled texts against their labels. */
@Command(
    name = "score",
    description = {
      "Reads labelled texts and prints how well they are read: for each kind of mention and each"
          + " group of texts, how many were expected and found, precision, recall and F1. A mention"
          + " is right when it overlaps a label of the same country and kind.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {"", "The form of the file: data/gold/README.md."})
final class ScoreCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      defaultValue = "${env:ENTENTE_HOME:-.}/data/gold/countries.jsonl",
      description = "Labelled texts as JSON Lines. Default: data/gold/countries.jsonl.")
  private Path gold;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "List the first N errors: record, characters, expected, found, and the rule that took or"
              + " rejected it. Default: ${DEFAULT-VALUE}.")
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
    Scorecard card = CountryScorer.score(gold, lexicons);
    System.out.println(gold + ": " + card.records() + " records");
    card.sections().forEach(ScoreCommand::print);
    print(card.errors());
    return Main.OK;
  }

  private static void print(String section, SortedMap<String, Tally> tallies) {
    System.out.println();
    System.out.println(
        String.format(
            "%-22s %8s %8s %8s %9s %8s %8s",
            section, "expected", "found", "right", "precision", "recall", "F1"));
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Tally tally = entry.getValue();
      System.out.println(
          String.format(
              Locale.ROOT,
              "%-22s %8d %8d %8d %9.3f %8.3f %8.3f",
              entry.getKey(),
              tally.expected(),
              tally.found(),
              tally.right(),
              tally.precision(),
              tally.recall(),
              tally.f1()));
    }
  }

  private void print(List<ScoreError> wrong) {
    if (errors > 0) {
      System.out.println();
      System.out.println("errors: " + wrong.size());
      wrong.stream().limit(errors).forEach(ScoreCommand::print);
    }
  }

  private static void print(ScoreError error) {
    System.out.println(
        String.format(
            "%-22s %-24s expected %-15s found %-15s %s",
            error.id(),
            error.surface().replace('\n', ' '),
            error.expected(),
            error.found(),
            error.rule()));
  }
}
