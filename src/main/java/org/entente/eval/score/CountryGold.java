package org.entente.eval.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.eval.gold.GoldObject;
import org.entente.model.text.Document;

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
   * Reads a record.
   *
   * @param countries the codes that a label may have
   */
  static CountryGold of(GoldObject record, Set<String> countries) {
    Document document = record.document();
    List<CountryLabel> mentions =
        record.objects("mentions").stream()
            .map(label -> CountryLabel.read(label, record, document, countries))
            .toList();
    return new CountryGold(
        record.text("id"), record.text("group"), document, record.day("date"), mentions);
  }
}
