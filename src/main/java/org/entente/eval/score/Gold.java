package org.entente.eval.score;

import java.util.List;
import org.entente.config.UserException;
import org.entente.eval.gold.GoldObject;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.CodeLists;

/** Scores labelled texts with the scorer for the kind of labels in them. */
public final class Gold {

  private Gold() {}

  /**
   * Compares what is found in the texts of a file with their labels.
   *
   * @param records one or more, all with labels of countries or all with labels of statements
   * @throws UserException with file and line, if a record is not of the form
   */
  public static Scorecard score(List<GoldObject> records, Lexicons lexicons) {
    TextAnalyzer analyzer = new TextAnalyzer(lexicons);
    CodeLists codeLists = lexicons.codeLists();
    return records.get(0).has("statements")
        ? StatementScorer.score(statements(records, codeLists), analyzer, codeLists)
        : CountryScorer.score(countries(records, codeLists), analyzer);
  }

  static List<CountryGold> countries(List<GoldObject> records, CodeLists codeLists) {
    return records.stream()
        .map(record -> CountryGold.of(record, codeLists.states().keySet()))
        .toList();
  }

  static List<StatementGold> statements(List<GoldObject> records, CodeLists codeLists) {
    return records.stream().map(record -> StatementGold.of(record, codeLists)).toList();
  }
}
