package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A phrase that is more often something else: a country only if the article names it in another
 * way, or a person of that country after an indefinite article ("a Dane").
 */
public final class WeakRule implements DisambiguationRule {

  private final Pattern article;
  private final Pattern noNoun;

  public WeakRule(WordLists words) {
    article =
        Pattern.compile(
            "\\b" + words.anyOf(WordKind.BEFORE_PERSON) + " $", Pattern.CASE_INSENSITIVE);
    noNoun = Pattern.compile("^(?:[.,;:!?)]| " + words.anyOf(WordKind.AFTER_PERSON) + "\\b|$)");
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    if (!candidate.has(Trait.WEAK)) {
      return Optional.empty();
    }
    for (Entry sense : candidate.senses()) {
      if (context.isCertain(sense.code())) {
        return Optional.of(Verdict.accept(sense, Rule.WEAK_NAMED_OTHERWISE));
      }
    }
    boolean person =
        candidate.isDemonym()
            && article.matcher(context.before(candidate.span(), 10)).find()
            && noNoun.matcher(context.after(candidate.span(), 10)).find();
    return Optional.of(
        person
            ? Verdict.accept(candidate.senses().get(0), Rule.WEAK_PERSON)
            : Verdict.reject(Rule.WEAK_ALONE));
  }
}
