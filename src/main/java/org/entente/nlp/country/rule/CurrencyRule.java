package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;

/** The country of a currency: "U.S. dollars", "Swiss francs", "US$5". */
public final class CurrencyRule implements DisambiguationRule {

  private static final int REACH = 20;

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:\\$|[\\s-](?:dollars?|dlrs?|cents?|cts|francs?|marks?|yen|lir[ae]|pounds?|guilders?"
              + "|crowns?|kron[aeor]+|pesos?|pesetas?|rupees?|yuan|renminbi|riyals?|dinars?|roubles?"
              + "|rubles?|baht|ringgit|rand|reals?|shekels?|hryvnias?|tenge|shillings?|dirhams?"
              + "|rupiah|zlotys?|forints?|kwacha|naira|cedis?|birr)(?![\\w-]))",
          Pattern.CASE_INSENSITIVE);

  /** Also a verb, so that it is a unit behind its own country alone. */
  private static final Pattern WON = Pattern.compile("[ -]won\\b");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean named = candidate.senses().get(0).kind() != EntryKind.CAPITAL;
    String after = context.after(candidate.span(), REACH);
    boolean unit =
        UNIT.matcher(after).lookingAt()
            || (candidate.isOf("KOR") && WON.matcher(after).lookingAt());
    return named && unit
        ? Optional.of(Verdict.accept(candidate.senses().get(0), Rule.CURRENCY_UNIT))
        : Optional.empty();
  }
}
