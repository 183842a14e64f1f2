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
import org.entente.model.Document;
import org.entente.model.NamedEntity;
import org.entente.model.Rule;
import org.entente.model.Span;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.country.context.Resolution;
import org.entente.nlp.country.context.Resolution.Rejection;
import org.entente.nlp.country.context.Senses;
import org.entente.nlp.country.rule.CurrencyRule;
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
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.PhraseMatcher.Hit;
import org.entente.nlp.text.Datelines;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/**
 * Resolves the names of countries in a document: which spans stand for a country, and for which.
 *
 * <p>A phrase has the senses that the lexicon gives it for the day of the article. The rules are
 * asked in turn, and the first with a reason decides. Where a phrase turned out to be a person or a
 * town, the same phrase elsewhere in the article is that too, unless the article names the country
 * in another way.
 */
public final class CountryResolver {

  private static final List<DisambiguationRule> RULES =
      List.of(
          (candidate, context) ->
              context.isInDateline(candidate.span())
                  ? Optional.of(Verdict.accept(candidate.senses().get(0), Rule.DATELINE))
                  : Optional.empty(),
          new EntityRule(),
          new CurrencyRule(),
          new PronounRule(),
          new RouteRule(),
          new RiverRule(),
          new OtherSeatRule(),
          new LanguageRule(),
          new ProperNameRule(),
          new TownRule(),
          new PersonNameRule(),
          new LeaderRule(),
          new LocalTownRule(),
          new HomonymCueRule(),
          new WeakRule(),
          new SportsTeamRule(),
          new LexiconRule());

  /** What stands before a country and no person. */
  private static final Pattern LOCATED = Pattern.compile("\\b(?:[Ii]n|from|into|across|inside) $");

  private final Lexicons lexicons;

  public CountryResolver(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Resolves a document.
   *
   * @param text that of the document
   * @param day the day of the article, if known
   * @param entities what another recogniser found, in any order
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
        new DocumentContext(text, lexicons, entities, datelines(document), candidates, rejections);
    List<Verdict> verdicts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      verdicts.add(judge(candidate, context));
    }
    spread(candidates, verdicts, context);
    Resolution found = resolution(candidates, verdicts, sentences, rejections);
    List<CountryMention> mentions =
        MisspeltLeaders.with(document.text(), found.mentions(), sentences, context);
    return new Resolution(Ministries.with(document.text(), mentions), found.rejections());
  }

  /** Where the dateline lies: the field, and the dateline that the text has at its head. */
  private static List<Span> datelines(Document document) {
    List<Span> datelines = new ArrayList<>();
    datelines.add(new Span(document.datelineBegin(), document.textBegin()));
    Datelines.find(document.text(), document.textBegin()).ifPresent(datelines::add);
    return datelines;
  }

  private List<Candidate> candidates(
      Tokens text, Optional<LocalDate> day, List<Rejection> rejections) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : lexicons.countries().find(text)) {
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

  private static Verdict judge(Candidate candidate, DocumentContext context) {
    for (DisambiguationRule rule : RULES) {
      Optional<Verdict> verdict = rule.judge(candidate, context);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    throw new IllegalStateException("no rule for " + candidate);
  }

  /** Lets what a phrase turned out to be hold for the same phrase elsewhere. */
  private static void spread(
      List<Candidate> candidates, List<Verdict> verdicts, DocumentContext context) {
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
          && !LOCATED.matcher(context.before(candidate.span(), 8)).find()) {
        verdicts.set(i, Verdict.reject(Rule.NAMESAKE_ELSEWHERE));
      }
    }
  }

  /** A person is one throughout; a town is one where the document speaks of no place abroad. */
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
