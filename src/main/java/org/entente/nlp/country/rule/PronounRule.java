package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/** "US" for "us" in a text all in capitals: "TELL US WHAT YOU THINK", "LET US RUN". */
public final class PronounRule implements DisambiguationRule {

  private final Set<String> pronouns;
  private final Pattern addressed;

  public PronounRule(WordLists words) {
    pronouns = words.words(WordKind.PRONOUN_IN_CAPITALS);
    addressed = Pattern.compile("\\b" + words.anyOf(WordKind.BEFORE_PRONOUN) + " $");
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    return pronouns.contains(candidate.surface())
            && addressed.matcher(context.before(candidate.span(), 12)).find()
        ? Optional.of(Verdict.reject(Rule.PRONOUN))
        : Optional.empty();
  }
}
