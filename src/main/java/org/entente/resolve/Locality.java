package org.entente.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.PhraseMatcher.Hit;

/**
 * What kind of place a story is of.
 *
 * @param local how many different things it speaks of that small towns in North America have
 * @param foreign how many different things it speaks of that belong to news from abroad
 * @param states the states of the USA and provinces of Canada that it names
 * @param localAt where what small towns have begins
 */
record Locality(int local, int foreign, Set<String> states, Set<Integer> localAt) {

  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\d-])(?:\\(\\d{3}\\) |\\d{3}-)\\d{3}-\\d{4}(?!\\d)");

  static Locality of(String text, Lexicons lexicons, List<Hit> places) {
    Set<String> states = new HashSet<>();
    places.forEach(place -> states.add(place.entries().get(0).code()));
    Set<String> local = new HashSet<>();
    Set<String> foreign = new HashSet<>();
    Set<Integer> localAt = new HashSet<>();
    for (Hit hit : lexicons.localities().find(text)) {
      for (Entry entry : hit.entries()) {
        switch (entry.kind()) {
          case "local" -> local.add(entry.surface());
          case "foreign" -> foreign.add(entry.surface());
          default -> {}
        }
        if (!entry.kind().equals("foreign")) {
          localAt.add(hit.span().begin());
        }
      }
    }
    int telephone = TELEPHONE.matcher(text).find() ? 1 : 0;
    return new Locality(
        local.size() + Math.min(2, states.size()) + telephone, foreign.size(), states, localAt);
  }
}
