package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.lexicon.Lexicons;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Reading;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Statement;

/**
 * Binds the countries and sectors of a document to statements.
 *
 * <p>Every two countries of a sentence make a dyad, bound to every sector of the sentence; a
 * sentence without a sector takes those of the next one, if that names no country. A sentence of
 * more than {@link #LIST} countries is a list and binds none.
 */
public final class StatementExtractor {

  /** The most countries that a sentence may name and still say something of each pair. */
  public static final int LIST = 20;

  private final Lexicons lexicons;

  public StatementExtractor(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The statements of a document, ordered by sentence, dyad and sector; one for each of these.
   *
   * @param text the document, that all spans refer to
   * @param countries outside of datelines
   */
  public List<Statement> extract(
      String text,
      List<Sentence> sentences,
      List<CountryMention> countries,
      List<SectorMention> sectors) {
    Map<Integer, List<CountryMention>> countriesOf = new HashMap<>();
    countries.forEach(
        m -> countriesOf.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    Map<Integer, List<SectorMention>> sectorsOf = new HashMap<>();
    sectors.forEach(m -> sectorsOf.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<CountryMention> named = countriesOf.getOrDefault(sentence.id(), List.of());
      long distinct = named.stream().map(CountryMention::country).distinct().count();
      if (distinct < 2 || distinct > LIST) {
        continue;
      }
      List<SectorMention> here = sectorsOf.getOrDefault(sentence.id(), List.of());
      boolean lent = here.isEmpty() && !countriesOf.containsKey(sentence.id() + 1);
      List<SectorMention> next =
          lent ? sectorsOf.getOrDefault(sentence.id() + 1, List.of()) : List.of();
      statements.addAll(ofSentence(text, sentence, named, here, next));
    }
    return statements;
  }

  private List<Statement> ofSentence(
      String text,
      Sentence sentence,
      List<CountryMention> named,
      List<SectorMention> here,
      List<SectorMention> next) {
    String words = sentence.span().of(text);
    Binder binder = new Binder(sentence, new Clauses(words));
    Reader reader =
        new Reader(words, sentence.span().begin(), binder.clauses(), Cues.of(words, lexicons));
    List<Statement> statements = new ArrayList<>();
    for (Binder.Pair pair : binder.pairs(named)) {
      Reading reading = reader.read(pair.a(), pair.b());
      binder
          .bind(pair, here, next)
          .forEach(
              (sector, bound) ->
                  statements.add(
                      new Statement(
                          sentence.id(),
                          pair.dyad(),
                          bound.mention(),
                          bound.scope(),
                          reading,
                          pair.a(),
                          pair.b())));
    }
    return statements;
  }

  /** Pairs the countries of one sentence and gives each pair its sectors. */
  private record Binder(Sentence sentence, Clauses clauses) {

    /** The two closest mentions of a dyad's countries. */
    record Pair(Dyad dyad, CountryMention a, CountryMention b, boolean inClause) {}

    /** A sector, or none, and how close it stands. */
    record Bound(Optional<SectorMention> mention, Scope scope) {}

    List<Pair> pairs(List<CountryMention> named) {
      Map<Dyad, Pair> closest = new TreeMap<>();
      for (int i = 0; i < named.size(); i++) {
        for (int j = i + 1; j < named.size(); j++) {
          if (!named.get(i).country().equals(named.get(j).country())) {
            Pair pair = pair(named.get(i), named.get(j));
            closest.merge(pair.dyad(), pair, Binder::closer);
          }
        }
      }
      return List.copyOf(closest.values());
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
      return distance(one) <= distance(other) ? one : other;
    }

    private static int distance(Pair pair) {
      return Math.abs(pair.a.span().begin() - pair.b.span().begin());
    }

    private int clauseOf(int offset) {
      return clauses.at(offset - sentence.span().begin());
    }

    /** The closest mention of each sector by its code; where there is none, one without sector. */
    Map<String, Bound> bind(Pair pair, List<SectorMention> here, List<SectorMention> next) {
      Map<String, Bound> bound = new TreeMap<>();
      for (SectorMention sector : here) {
        boolean inClause =
            pair.inClause && clauseOf(sector.span().begin()) == clauseOf(pair.a.span().begin());
        put(bound, sector, inClause ? Scope.CLAUSE : Scope.SENTENCE);
      }
      next.forEach(sector -> put(bound, sector, Scope.ADJACENT));
      if (bound.isEmpty()) {
        Scope scope = pair.inClause ? Scope.CLAUSE : Scope.SENTENCE;
        bound.put("", new Bound(Optional.empty(), scope));
      }
      return bound;
    }

    private static void put(Map<String, Bound> bound, SectorMention sector, Scope scope) {
      bound.merge(
          sector.sector(),
          new Bound(Optional.of(sector), scope),
          (old, other) ->
              Comparator.comparing(Bound::scope).compare(old, other) <= 0 ? old : other);
    }
  }
}
