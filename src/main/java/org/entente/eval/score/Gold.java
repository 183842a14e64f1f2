package org.entente.eval.score;

import java.nio.file.Path;
import java.util.List;
import org.entente.config.UserException;
import org.entente.eval.gold.GoldFile;
import org.entente.eval.gold.GoldObject;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;

/** Scores a file of labelled texts with the scorer for the kind of labels in its records. */
public final class Gold {

  private Gold() {}

  /**
   * Compares what is found in the texts of {@code file} with their labels.
   *
   * @throws UserException with file and line, if a record is not of the form
   */
  public static Scorecard score(Path file, Lexicons lexicons) {
    TextAnalyzer analyzer = new TextAnalyzer(lexicons);
    CodeLists registers = lexicons.registers();
    List<GoldObject> records = GoldFile.read(file);
    return records.get(0).has("statements")
        ? StatementScorer.score(statements(records, registers), analyzer, registers)
        : CountryScorer.score(countries(records, registers), analyzer);
  }

  static List<CountryGold> countries(List<GoldObject> records, CodeLists registers) {
    return records.stream()
        .map(record -> CountryGold.of(record, registers.states().keySet()))
        .toList();
  }

  static List<StatementGold> statements(List<GoldObject> records, CodeLists registers) {
    return records.stream().map(record -> StatementGold.of(record, registers)).toList();
  }
}
