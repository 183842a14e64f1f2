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
 * What kind of story a document is, by the things it speaks of.
 *
 * @param local how many different things it speaks of that small towns in North America have
 * @param foreign how many different things it speaks of that belong to news from abroad
 * @param sport how many different things it speaks of that belong to reports of sport
 * @param states the states of the USA and provinces of Canada that it names
 * @param localAt where what small towns have begins
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
