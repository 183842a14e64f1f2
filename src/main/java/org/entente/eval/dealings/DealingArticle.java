package org.entente.eval.dealings;

import java.nio.file.Path;
import java.time.LocalDate;
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
 * @param day the day of the article, if known
 * @param optional the dyads whose evidence is neither right nor wrong
 */
public record DealingArticle(
    String id,
    Document document,
    Optional<LocalDate> day,
    List<Dealing> dealings,
    Set<Dyad> optional) {

  /**
   * The articles of a file: JSON Lines, as data/gold/README.md describes them.
   *
   * @throws UserException with file and line, if one is not of the form
   */
  public static List<DealingArticle> read(Path file) {
    return GoldFile.read(file).stream().map(DealingArticle::of).toList();
  }

  /** An article of its labels. */
  public static DealingArticle of(GoldObject record) {
    Set<Dyad> optional = new HashSet<>();
    for (List<String> pair : record.lists("optional")) {
      String one = States.modern(pair.get(0));
      String other = States.modern(pair.get(1));
      if (!one.equals(other)) {
        optional.add(Dyad.of(one, other));
      }
    }
    return new DealingArticle(
        record.text("id"),
        record.document(),
        record.day("date"),
        record.objects("dealings").stream().map(Dealing::of).toList(),
        optional);
  }

  /** The dealings of a dyad. */
  public List<Dealing> of(Dyad dyad) {
    Dyad modern = States.dyad(dyad.a(), dyad.b());
    return dealings.stream().filter(dealing -> dealing.dyad().equals(modern)).toList();
  }

  /** Whether evidence of a dyad counts neither way. */
  public boolean isOptional(Dyad dyad) {
    return of(dyad).isEmpty() && optional.contains(States.dyad(dyad.a(), dyad.b()));
  }
}
