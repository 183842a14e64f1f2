package org.entente.nlp.lexicon;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.TsvTable;

/**
 * The coefficients of the models of confidence.
 *
 * @param coefficients by the code of the part of a statement, then by feature
 */
public record ConfidenceLexicon(Map<String, SortedMap<String, Double>> coefficients) {

  /** The feature that names the constant term of a model. */
  public static final String INTERCEPT = "intercept";

  /** The columns of the file, in order. */
  public static final List<String> COLUMNS = List.of("part", "feature", "coefficient", "note");

  static ConfidenceLexicon read(LexiconSource source) {
    Map<String, SortedMap<String, Double>> read = new TreeMap<>();
    for (LexiconSource.Part part : source.parts(LexiconFile.CONFIDENCE)) {
      TsvTable table = TsvTable.parse(part.name(), part.content(), COLUMNS.subList(0, 3), COLUMNS);
      for (TsvTable.Row row : table.rows()) {
        read.computeIfAbsent(row.required("part"), key -> new TreeMap<>())
            .put(row.required("feature"), number(row));
      }
    }
    return new ConfidenceLexicon(read);
  }

  private static double number(TsvTable.Row row) {
    String cell = row.required("coefficient");
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw row.problem("coefficient '" + cell + "', a number was expected");
    }
  }
}
