package org.entente.score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.config.UserException;
import org.entente.model.Document;

/**
 * A text with all its mentions of countries labelled.
 *
 * @param group what it is an example of
 * @param day the day of the text, if it has one
 */
record CountryGold(
    String id,
    String group,
    Document document,
    Optional<LocalDate> day,
    List<CountryLabel> mentions) {

  /**
   * Reads the records of {@code file}.
   *
   * @param countries the codes that a label may have
   * @throws UserException with file and line, if one is not of the form
   */
  static List<CountryGold> read(Path file, Set<String> countries) {
    return GoldFile.read(file).stream().map(record -> of(record, countries)).toList();
  }

  private static CountryGold of(GoldObject record, Set<String> countries) {
    Document document =
        Document.of(
            record.optionalText("title").orElse(""),
            record.optionalText("dateline").orElse(""),
            record.text("text"));
    List<CountryLabel> mentions =
        record.objects("mentions").stream()
            .map(label -> CountryLabel.read(label, record, document, countries))
            .toList();
    return new CountryGold(
        record.text("id"), record.text("group"), document, record.day("date"), mentions);
  }
}
