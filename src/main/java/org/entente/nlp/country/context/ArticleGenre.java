package org.entente.nlp.country.context;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.config.Threshold;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.PhraseMatcher.Hit;
import org.entente.nlp.text.Tokens;

/**
 * The genre of a document: local news, sport, or news from abroad, by the cues in it.
 *
 * @param local the number of different cues of small towns in North America
 * @param foreign the number of different cues of news from abroad
 * @param sport the number of different cues of sport
 * @param states the states of the USA and provinces of Canada that it names
 * @param localAt where phrases begin that follow the name of a small town
 */
public record ArticleGenre(
    int local, int foreign, int sport, Set<String> states, Set<Integer> localAt) {

  static ArticleGenre of(Tokens tokens, PhraseMatcher cues, List<Hit> places) {
    Set<String> states = new HashSet<>();
    places.forEach(place -> states.add(place.entries().get(0).code()));
    Set<String> local = new HashSet<>();
    Set<String> foreign = new HashSet<>();
    Set<String> sport = new HashSet<>();
    Set<Integer> localAt = new HashSet<>();
    for (Hit hit : cues.find(tokens)) {
      for (Entry entry : hit.entries()) {
        switch (entry.kind()) {
          case LOCAL -> local.add(entry.surface());
          case FOREIGN -> foreign.add(entry.surface());
          case SPORT -> sport.add(entry.surface());
          default -> {}
        }
        if (entry.kind() == EntryKind.LOCAL || entry.kind() == EntryKind.PLACED) {
          localAt.add(hit.span().begin());
        }
      }
    }
    return new ArticleGenre(
        local.size() + Math.min(2, states.size()), foreign.size(), sport.size(), states, localAt);
  }

  /** Whether it is a report of sport. */
  public boolean isSport() {
    return sport >= Threshold.SPORT_CUES.count() && sport > foreign;
  }
}
