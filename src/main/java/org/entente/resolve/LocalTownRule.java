package org.entente.resolve;

import java.util.Optional;
import org.entente.lexicon.Entry;

/**
 * A town of North America that is named like a country or a capital, in a story of that place:
 * "Paris firefighters", "the Lebanon school board".
 *
 * <p>Taken for the town where the story speaks of its state or of what small towns have, more than
 * of things abroad, and does not name the country in another way. The name of a country must also
 * stand somewhere before what a town has ("Lebanon High School"), or behind "city of".
 */
final class LocalTownRule implements ReadingRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    Entry reading = candidate.readings().get(0);
    if (!evidence.isTown(candidate.surface()) || evidence.namesOtherwise(candidate)) {
      return Optional.empty();
    }
    StoryCues storyCues = evidence.storyCues();
    boolean asTown = evidence.isUsedAsTown(candidate.surface());
    if (reading.kind().equals("name") && !asTown) {
      return Optional.empty();
    }
    int local =
        storyCues.local() + (evidence.namesStateOf(candidate.surface()) ? 2 : 0) + (asTown ? 2 : 0);
    int foreign = storyCues.foreign() + 2 * evidence.countriesBeside(reading.code());
    return local >= 2 && local > foreign
        ? Optional.of(Verdict.reject("town-of-story"))
        : Optional.empty();
  }
}
