package org.entente.eval.dealings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.config.UserException;
import org.entente.eval.gold.GoldFile;
import org.entente.eval.gold.GoldObject;
import org.entente.model.Dyad;
import org.entente.model.text.Document;

/**
 * An article with its dealings labelled.
 *
 * @param day the day of the article, if an ISO date gives it
 * @param dealings all that a careful reader notes
 * @param optional the dyads whose evidence is neither right nor wrong
 */
public record DealingArticle(
    String id,
    Document document,
    Optional<LocalDate> day,
    List<Dealing> dealings,
    Set<Dyad> optional) {

  private static final String DEALINGS = "dealings";
  private static final int DATE = "2024-05-20".length();

  /**
   * The articles of a file: JSON Lines, as data/gold/README.md describes them.
   *
   * @throws UserException with file and line, if one is not of the form
   */
  public static List<DealingArticle> read(Path file) {
    return of(GoldFile.read(file));
  }

  /** Whether an object of a gold file is such an article. */
  public static boolean isOne(GoldObject record) {
    return record.has(DEALINGS);
  }

  /** The articles that the objects of a gold file describe. */
  public static List<DealingArticle> of(List<GoldObject> records) {
    return records.stream().map(DealingArticle::of).toList();
  }

  private static DealingArticle of(GoldObject record) {
    Set<Dyad> optional = new HashSet<>();
    for (List<String> pair : record.lists("optional")) {
      if (pair.size() != 2) {
        throw record.mistake("field 'optional': found " + pair + ", expected two countries");
      }
      States.dyad(pair.get(0), pair.get(1)).ifPresent(optional::add);
    }
    return new DealingArticle(
        record.text("id"),
        record.document(),
        day(record),
        record.objects(DEALINGS).stream().map(Dealing::of).toList(),
        optional);
  }

  /** The day of an ISO date or timestamp; none of any other. */
  private static Optional<LocalDate> day(GoldObject record) {
    try {
      return record
          .optionalText("date")
          .filter(date -> date.length() >= DATE)
          .map(date -> LocalDate.parse(date.substring(0, DATE)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The dealings of a dyad. */
  public List<Dealing> of(Dyad dyad) {
    Optional<Dyad> modern = States.modern(dyad);
    return dealings.stream().filter(dealing -> modern.equals(Optional.of(dealing.dyad()))).toList();
  }

  /** Whether evidence of a dyad counts neither way, as that of one state and its past does. */
  public boolean isOptional(Dyad dyad) {
    Optional<Dyad> modern = States.modern(dyad);
    return modern.isEmpty() || (of(dyad).isEmpty() && optional.contains(modern.get()));
  }
}
