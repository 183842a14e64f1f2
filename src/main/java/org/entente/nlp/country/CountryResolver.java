package org.entente.nlp.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.NamedEntity;
import org.entente.model.text.Span;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.country.context.Resolution;
import org.entente.nlp.country.context.Resolution.Rejection;
import org.entente.nlp.country.context.Senses;
import org.entente.nlp.country.rule.CombiningFormRule;
import org.entente.nlp.country.rule.CurrencyRule;
import org.entente.nlp.country.rule.DatelineRule;
import org.entente.nlp.country.rule.DisambiguationRule;
import org.entente.nlp.country.rule.EntityRule;
import org.entente.nlp.country.rule.HomonymCueRule;
import org.entente.nlp.country.rule.LanguageRule;
import org.entente.nlp.country.rule.LeaderRule;
import org.entente.nlp.country.rule.LexiconRule;
import org.entente.nlp.country.rule.LocalTownRule;
import org.entente.nlp.country.rule.OtherSeatRule;
import org.entente.nlp.country.rule.PersonNameRule;
import org.entente.nlp.country.rule.PronounRule;
import org.entente.nlp.country.rule.ProperNameRule;
import org.entente.nlp.country.rule.RiverRule;
import org.entente.nlp.country.rule.RouteRule;
import org.entente.nlp.country.rule.SportsTeamRule;
import org.entente.nlp.country.rule.TownRule;
import org.entente.nlp.country.rule.Verdict;
import org.entente.nlp.country.rule.WeakRule;
import org.entente.nlp.lexicon.CountryLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.PhraseMatcher.Hit;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.text.Datelines;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/**
 * Resolves the names of countries in a document: which spans refer to a country, and to which.
 *
 * <p>A phrase has the senses that the lexicon gives it for the day of the article. The rules are
 * applied in turn, and the first verdict decides. If a phrase is a person or a town, so is the same
 * phrase elsewhere in the article, unless the article names the country in another way.
 */
public final class CountryResolver {

  private final CountryLexicon lexicon;
  private final List<DisambiguationRule> rules;
  private final Datelines datelines;
  private final MisspeltLeaders misspeltLeaders;
  private final Ministries ministries;

  /** A preposition before a place, not before a person. */
  private final Pattern located;

  public CountryResolver(CountryLexicon lexicon, Datelines datelines) {
    this.lexicon = lexicon;
    this.datelines = datelines;
    WordLists words = lexicon.words();
    rules = rules(words);
    misspeltLeaders = new MisspeltLeaders(words);
    ministries = new Ministries(words);
    located = Pattern.compile("\\b" + words.anyOfCapitalized(WordKind.PLACE_PREPOSITION) + " $");
  }

  /** The rules, in the order in which they are asked. */
  private static List<DisambiguationRule> rules(WordLists words) {
    return List.of(
        new DatelineRule(),
        new EntityRule(),
        new CurrencyRule(words),
        new PronounRule(words),
        new RouteRule(words),
        new RiverRule(words),
        new OtherSeatRule(words),
        new LanguageRule(words),
        new ProperNameRule(words),
        new TownRule(words),
        new PersonNameRule(words),
        new LeaderRule(words),
        new LocalTownRule(),
        new HomonymCueRule(),
        new CombiningFormRule(),
        new WeakRule(words),
        new SportsTeamRule(words),
        new LexiconRule());
  }

  /**
   * Resolves a document.
   *
   * @param text that of the document
   * @param day the day of the article, if known
   * @param entities what another recognizer found, in any order
   */
  public Resolution resolve(
      Document document,
      Tokens text,
      SentenceIndex sentences,
      Optional<LocalDate> day,
      List<NamedEntity> entities) {
    List<Rejection> rejections = new ArrayList<>();
    List<Candidate> candidates = candidates(text, day, rejections);
    if (candidates.isEmpty()) {
      return new Resolution(List.of(), rejections);
    }
    DocumentContext context =
        new DocumentContext(text, lexicon, entities, datelines(document), candidates, rejections);
    List<Verdict> verdicts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      verdicts.add(judge(candidate, context));
    }
    spread(candidates, verdicts, context);
    Resolution found = resolution(candidates, verdicts, sentences, rejections);
    List<CountryMention> mentions =
        misspeltLeaders.with(document.text(), found.mentions(), sentences, context);
    return new Resolution(ministries.with(document.text(), mentions), found.rejections());
  }

  /** The spans of datelines: the field, and the dateline at the head of the text. */
  private List<Span> datelines(Document document) {
    List<Span> found = new ArrayList<>();
    found.add(new Span(document.datelineBegin(), document.textBegin()));
    datelines.find(document.text(), document.textBegin()).ifPresent(found::add);
    return found;
  }

  private List<Candidate> candidates(
      Tokens text, Optional<LocalDate> day, List<Rejection> rejections) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : lexicon.names().find(text)) {
      if (hit.isBlocked()) {
        rejections.add(new Rejection(hit.span(), Rule.BLOCKER));
        continue;
      }
      List<Entry> senses = Senses.on(day, hit.entries());
      if (!senses.isEmpty()) {
        candidates.add(new Candidate(hit.span(), hit.span().of(text.text()), senses));
      }
    }
    return candidates;
  }

  private Verdict judge(Candidate candidate, DocumentContext context) {
    for (DisambiguationRule rule : rules) {
      Optional<Verdict> verdict = rule.judge(candidate, context);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    throw new IllegalStateException("no rule for " + candidate);
  }

  /** Applies the rejection of a person or town to the same phrase elsewhere. */
  private void spread(List<Candidate> candidates, List<Verdict> verdicts, DocumentContext context) {
    Set<String> namesakes = new HashSet<>(context.surnamesOfBlockedPersons());
    for (int i = 0; i < candidates.size(); i++) {
      if (isSpread(candidates.get(i), verdicts.get(i), context)) {
        namesakes.add(candidates.get(i).surface());
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean named = candidate.isCertain() || context.isCertain(candidate.senses().get(0).code());
      boolean taken = verdicts.get(i).sense().isPresent();
      if (taken
          && !named
          && namesakes.contains(candidate.surface())
          && !located.matcher(context.before(candidate.span(), 8)).find()) {
        verdicts.set(i, Verdict.reject(Rule.NAMESAKE_ELSEWHERE));
      }
    }
  }

  /** A person is one throughout; a town only if the document names no other country for certain. */
  private static boolean isSpread(Candidate candidate, Verdict verdict, DocumentContext context) {
    return switch (verdict.rule()) {
      case PERSON_NAME -> true;
      case TOWN_WITH_STATE -> context.countriesBeside(candidate.senses().get(0).code()) == 0;
      default -> false;
    };
  }

  private static Resolution resolution(
      List<Candidate> candidates,
      List<Verdict> verdicts,
      SentenceIndex sentences,
      List<Rejection> rejections) {
    List<CountryMention> mentions = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Span span = candidates.get(i).span();
      Verdict verdict = verdicts.get(i);
      verdict
          .sense()
          .ifPresentOrElse(
              entry ->
                  mentions.add(
                      new CountryMention(
                          span,
                          sentences.idAt(span.begin()),
                          entry.code(),
                          verdict.kind(),
                          verdict.rule())),
              () -> rejections.add(new Rejection(span, verdict.rule())));
    }
    rejections.sort(Comparator.comparingInt(rejection -> rejection.span().begin()));
    return new Resolution(mentions, rejections);
  }
}
