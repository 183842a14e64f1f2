package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CountryMention;
import org.entente.model.SectorMention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.codes.SectorTrait;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.syntax.token.ClauseSegments;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.SyntaxLexicon;
import org.entente.nlp.syntax.token.TokenRange;
import org.entente.nlp.text.Tokens;

/** Parses sentences: tokens, verb groups, country phrases and clauses, in this order. */
public final class SentenceParser {

  private final Lexicons lexicons;
  private final SyntaxLexicon syntax;

  public SentenceParser(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.syntax = new SyntaxLexicon(lexicons.words());
  }

  /**
   * Parses one sentence.
   *
   * @param text the document
   * @param countries those that the sentence names, in order
   * @param sectors the terms of sectors in the sentence
   */
  public ParsedSentence parse(
      Tokens text, Sentence sentence, List<CountryMention> countries, List<SectorMention> sectors) {
    SentenceTokens tokens =
        SentenceTokens.of(
            syntax,
            text.text(),
            sentence.span(),
            countries.stream().map(CountryMention::span).toList());
    Tokens matched = text.within(sentence.span());
    Map<Integer, PredicateHit> predicates = predicates(matched, tokens, sectors);
    List<VerbGroup> verbs =
        new VerbChunker(syntax, tokens, predicates, nouns(tokens, sectors), lexicons.relations())
            .find();
    return new ParsedSentence(
        sentence,
        text.text(),
        tokens,
        verbs,
        CountryPhrases.find(syntax, tokens, verbs, countries),
        predicates,
        hits(lexicons.instruments(), matched, tokens),
        hits(lexicons.modalities(), matched, tokens),
        new ClauseSegments(syntax, text.text(), sentence.span(), tokens));
  }

  private Map<Integer, PredicateHit> predicates(
      Tokens matched, SentenceTokens tokens, List<SectorMention> sectors) {
    Map<Integer, PredicateHit> predicates = new HashMap<>();
    for (PhraseMatcher.Hit hit : lexicons.relations().words().find(matched)) {
      TokenRange range = tokens.range(hit.span());
      if (!hit.isBlocked() && !range.isEmpty()) {
        predicates.put(
            range.first(), new PredicateHit(range.first(), range.end(), predicates(hit.entries())));
      }
    }
    sectors.forEach(sector -> removeVerbs(predicates, tokens.range(sector.span())));
    sectors.stream()
        .filter(sector -> SectorTerms.isGoods(sector, lexicons.sectors()))
        .forEach(sector -> addGoods(predicates, tokens, sector.span()));
    return Map.copyOf(predicates);
  }

  private static List<Predicate> predicates(List<Entry> entries) {
    List<Predicate> predicates = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      predicates.add(Predicate.of(entry));
    }
    return predicates;
  }

  /** Removes verbs after the first word of a term: "hydraulic presses". */
  private static void removeVerbs(Map<Integer, PredicateHit> predicates, TokenRange term) {
    for (int at = term.first() + 1; at < term.end(); at++) {
      if (predicates.containsKey(at) && predicates.get(at).noun().isEmpty()) {
        predicates.remove(at);
      }
    }
  }

  /** Adds a term of goods as an object of trade, where the lexicon of relations has no word. */
  private static void addGoods(
      Map<Integer, PredicateHit> predicates, SentenceTokens tokens, Span span) {
    TokenRange term = tokens.range(span);
    for (int at = term.first(); at < term.end(); at++) {
      if (predicates.containsKey(at) || tokens.is(at, PartOfSpeech.COUNTRY)) {
        return;
      }
    }
    if (!term.isEmpty()) {
      predicates.put(
          term.first(), new PredicateHit(term.first(), term.end(), List.of(Predicate.GOODS)));
    }
  }

  /** The tokens that are terms of sectors by themselves and can only be nouns: "ships". */
  private BitSet nouns(SentenceTokens tokens, List<SectorMention> sectors) {
    BitSet nouns = new BitSet();
    for (SectorMention sector : sectors) {
      TokenRange term = tokens.range(sector.span());
      if (term.size() == 1 && !lexicons.sectors().has(sector.sector(), SectorTrait.VERBS)) {
        nouns.set(term.first());
      }
    }
    return nouns;
  }

  private static List<LexiconHit> hits(
      PhraseMatcher matcher, Tokens matched, SentenceTokens tokens) {
    List<LexiconHit> hits = new ArrayList<>();
    for (PhraseMatcher.Hit hit : matcher.find(matched)) {
      TokenRange range = tokens.range(hit.span());
      if (!hit.isBlocked() && !range.isEmpty()) {
        Entry entry = hit.entries().get(0);
        hits.add(new LexiconHit(range.first(), range.end(), entry.code(), entry.kind()));
      }
    }
    return List.copyOf(hits);
  }
}
