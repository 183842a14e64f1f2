package org.entente.nlp.statement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.nlp.event.Participation;
import org.entente.nlp.syntax.ClauseSplitter;

/** Pairs the countries of one sentence and gives each pair its sectors. */
final class SectorBinder {

  private final Sentence sentence;
  private final ClauseSplitter clauses;
  private final SentenceReader reader;

  SectorBinder(Sentence sentence, String text, SentenceReader reader) {
    this.sentence = sentence;
    this.clauses = new ClauseSplitter(text);
    this.reader = reader;
  }

  /** The two closest mentions of a dyad's countries. */
  record Pair(Dyad dyad, CountryMention a, CountryMention b, boolean inClause) {}

  /** A sector, or none, and how close it stands. */
  record Bound(Optional<SectorMention> mention, Scope scope) {}

  /**
   * The pairs of the countries that a sentence names; where it says a deed of some, others of the
   * same clause are left out.
   */
  List<Pair> pairs(List<CountryMention> named) {
    Map<Dyad, Pair> closest = new TreeMap<>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        if (!named.get(i).country().equals(named.get(j).country())) {
          Pair pair = pair(named.get(i), named.get(j));
          closest.merge(pair.dyad(), pair, SectorBinder::closer);
        }
      }
    }
    Set<Dyad> dealing = reader.dyads();
    boolean some = closest.keySet().stream().anyMatch(dealing::contains);
    Set<String> partners = new HashSet<>();
    dealing.forEach(dyad -> partners.addAll(List.of(dyad.a(), dyad.b())));
    return closest.values().stream()
        .filter(
            pair ->
                !some
                    || dealing.contains(pair.dyad())
                    || reader.roles().inOnePhrase(pair.a(), pair.b())
                    || isApart(pair, partners))
        .toList();
  }

  /**
   * Whether one of a pair has no partner, and the two stand in two clauses or both take part in
   * what the sentence says.
   */
  private boolean isApart(Pair pair, Set<String> partners) {
    boolean both = partners.contains(pair.dyad.a()) && partners.contains(pair.dyad.b());
    Participation roles = reader.roles();
    return !both
        && (!reader.inOneClause(pair.a, pair.b)
            || (roles.takesPart(pair.a) && roles.takesPart(pair.b)));
  }

  private Pair pair(CountryMention one, CountryMention other) {
    Dyad dyad = Dyad.of(one.country(), other.country());
    boolean inOrder = dyad.a().equals(one.country());
    return new Pair(
        dyad,
        inOrder ? one : other,
        inOrder ? other : one,
        clauseOf(one.span().begin()) == clauseOf(other.span().begin()));
  }

  private static Pair closer(Pair one, Pair other) {
    if (one.inClause != other.inClause) {
      return one.inClause ? one : other;
    }
    if (isAnaphoric(one) != isAnaphoric(other)) {
      return isAnaphoric(one) ? other : one;
    }
    return distance(one) <= distance(other) ? one : other;
  }

  private static boolean isAnaphoric(Pair pair) {
    return pair.a.kind() == CountryKind.ANAPHOR || pair.b.kind() == CountryKind.ANAPHOR;
  }

  private static int distance(Pair pair) {
    return Math.abs(pair.a.span().begin() - pair.b.span().begin());
  }

  private int clauseOf(int offset) {
    return clauses.at(offset - sentence.span().begin());
  }

  /**
   * The closest mention of each sector by its code; where there is none, one without sector.
   *
   * @param next the sectors of the next sentence, if it lends them
   */
  Map<String, Bound> bind(Pair pair, List<SectorMention> next) {
    Map<String, Bound> bound = new TreeMap<>();
    for (SectorMention sector : reader.matters(pair.a, pair.b)) {
      boolean inClause =
          pair.inClause && clauseOf(sector.span().begin()) == clauseOf(pair.a.span().begin());
      put(bound, sector, inClause ? Scope.CLAUSE : Scope.SENTENCE);
    }
    next.forEach(sector -> put(bound, sector, Scope.ADJACENT));
    if (bound.isEmpty()) {
      Scope scope = pair.inClause ? Scope.CLAUSE : Scope.SENTENCE;
      Optional<SectorMention> deed = reader.ofDeed(pair.a, pair.b);
      bound.put(deed.map(SectorMention::sector).orElse(""), new Bound(deed, scope));
    }
    return bound;
  }

  private static void put(Map<String, Bound> bound, SectorMention sector, Scope scope) {
    bound.merge(
        sector.sector(),
        new Bound(Optional.of(sector), scope),
        (old, other) -> Comparator.comparing(Bound::scope).compare(old, other) <= 0 ? old : other);
  }
}
