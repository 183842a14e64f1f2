package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.lexicon.PhraseMatcher.Hit;

/**
 * The name of a country or capital that a town has too, with its state behind: "Paris, Texas",
 * "Lebanon (Pa.)"; or a state of the USA behind its town: "Atlanta, Georgia".
 */
final class TownRule implements ReadingRule {

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    boolean town =
        evidence.text().startsWith(",", candidate.span().end())
            || evidence.text().startsWith(" (", candidate.span().end());
    if (!town || ABBREVIATION.matcher(candidate.surface()).matches()) {
      return Optional.empty();
    }
    int state = candidate.span().end() + 2;
    for (Hit place : evidence.places()) {
      boolean follows = place.span().begin() == state;
      boolean itself = place.span().overlaps(candidate.span());
      if (follows && !itself && tells(place, candidate)) {
        return Optional.of(Verdict.reject("town-with-state"));
      }
    }
    return Optional.empty();
  }

  /** A state's full name may also go on a list of places; its abbreviation never does. */
  private static boolean tells(Hit place, Candidate candidate) {
    return !candidate.isCertain() || place.entries().get(0).kind().equals("state-abbreviation");
  }
}
