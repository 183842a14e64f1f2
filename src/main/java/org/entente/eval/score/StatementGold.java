package org.entente.eval.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.eval.gold.GoldObject;
import org.entente.model.text.Document;
import org.entente.nlp.lexicon.codes.CodeLists;

/**
 * A text with all that it says of dyads labelled.
 *
 * @param group what it is an example of
 * @param day the day of the text, if it has one
 */
record StatementGold(
    String id, String group, Document document, Optional<LocalDate> day, List<Claim> claims) {

  /** Reads a record. */
  static StatementGold of(GoldObject record, CodeLists codeLists) {
    return new StatementGold(
        record.text("id"),
        record.text("group"),
        record.document(),
        record.day("date"),
        record.objects("statements").stream().map(label -> Claim.read(label, codeLists)).toList());
  }

  /** The part of the gold it belongs to: {@code sectors} for those of a leaf. */
  String family(CodeLists codeLists) {
    return codeLists.sectors().containsKey(group) ? "sectors" : group.split("\\.", 2)[0];
  }
}
