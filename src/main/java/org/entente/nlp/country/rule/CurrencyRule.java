package org.entente.nlp.country.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/** The country of a currency: "U.S. dollars", "Swiss francs", "US$5". */
public final class CurrencyRule implements DisambiguationRule {

  private static final int REACH = 20;

  private final Pattern unit;
  private final Map<String, Pattern> unitOfCountry = new HashMap<>();

  public CurrencyRule(WordLists words) {
    unit =
        Pattern.compile(
            "(?:\\$|[\\s-]" + words.anyOf(WordKind.CURRENCY_UNIT) + "(?![\\w-]))",
            Pattern.CASE_INSENSITIVE);
    words
        .values(WordKind.CURRENCY_UNIT_OF_COUNTRY)
        .forEach(
            (word, country) ->
                unitOfCountry.put(country, Pattern.compile("[ -]" + Pattern.quote(word) + "\\b")));
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean named = candidate.senses().get(0).kind() != EntryKind.CAPITAL;
    String after = context.after(candidate.span(), REACH);
    boolean isUnit =
        unit.matcher(after).lookingAt()
            || unitOfCountry.entrySet().stream()
                .anyMatch(
                    own ->
                        candidate.isOf(own.getKey()) && own.getValue().matcher(after).lookingAt());
    return named && isUnit
        ? Optional.of(Verdict.accept(candidate.senses().get(0), Rule.CURRENCY_UNIT))
        : Optional.empty();
  }
}
