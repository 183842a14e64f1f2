package org.entente.nlp.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.nlp.event.Events;
import org.entente.nlp.event.Participation;
import org.entente.nlp.syntax.ParsedSentence;

/** Pairs the countries of a sentence. */
final class DyadPairs {

  /**
   * The two closest mentions of a dyad's countries.
   *
   * @param inSegment whether both are in one segment of the sentence
   */
  record Pair(Dyad dyad, CountryMention a, CountryMention b, boolean inSegment) {

    private boolean isAnaphoric() {
      return a.kind() == CountryKind.ANAPHOR || b.kind() == CountryKind.ANAPHOR;
    }

    private int distance() {
      return Math.abs(a.span().begin() - b.span().begin());
    }

    private Pair closer(Pair other) {
      if (inSegment != other.inSegment) {
        return inSegment ? this : other;
      }
      if (isAnaphoric() != other.isAnaphoric()) {
        return isAnaphoric() ? other : this;
      }
      return distance() <= other.distance() ? this : other;
    }
  }

  private final ParsedSentence sentence;
  private final Set<Dyad> stated;
  private final Events events;
  private final Participation participation;

  DyadPairs(ParsedSentence sentence, Events events) {
    this.sentence = sentence;
    this.events = events;
    this.stated = events.statedDyads();
    this.participation = new Participation(sentence, events);
  }

  /**
   * The pairs of some mentions, ordered by dyad; where the sentence states an event of one of them,
   * others of the same clause are left out, and so are those of a reference without an event.
   */
  List<Pair> of(List<CountryMention> named) {
    Map<Dyad, Pair> closest = new TreeMap<>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        if (!named.get(i).country().equals(named.get(j).country())) {
          Pair pair = pair(named.get(i), named.get(j));
          closest.merge(pair.dyad(), pair, Pair::closer);
        }
      }
    }
    closest.values().removeIf(pair -> !events.mayPair(pair.a(), pair.b()));
    if (closest.keySet().stream().noneMatch(stated::contains)) {
      return List.copyOf(closest.values());
    }
    Set<String> partners = new HashSet<>();
    stated.forEach(dyad -> partners.addAll(List.of(dyad.a(), dyad.b())));
    return closest.values().stream()
        .filter(
            pair ->
                stated.contains(pair.dyad())
                    || participation.isInOnePhrase(pair.a(), pair.b())
                    || isApart(pair, partners))
        .toList();
  }

  /**
   * Whether one of a pair has no partner, and the two are in different clauses or both take part in
   * what the sentence says.
   */
  private boolean isApart(Pair pair, Set<String> partners) {
    boolean both = partners.contains(pair.dyad().a()) && partners.contains(pair.dyad().b());
    return !both
        && (!sentence.areInOneClause(pair.a().span(), pair.b().span())
            || (participation.takesPart(pair.a()) && participation.takesPart(pair.b())));
  }

  private Pair pair(CountryMention one, CountryMention other) {
    Dyad dyad = Dyad.of(one.country(), other.country());
    boolean inOrder = dyad.a().equals(one.country());
    return new Pair(
        dyad,
        inOrder ? one : other,
        inOrder ? other : one,
        sentence.areInOneSegment(one.span(), other.span()));
  }
}
